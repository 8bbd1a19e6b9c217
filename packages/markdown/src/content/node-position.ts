import { positionAt, type Point, type Position } from "@digestkit/schema";
import type { Reading } from "../from-mdast/reading.ts";

/** What nodes of any engine may have. */
export interface Positioned {
  position?: { start: Partial<Point>; end: Partial<Point>; runs?: number[] } | null | undefined;
}

/**
 * Position of a node of another engine's tree, complete with offsets.
 *
 * @param node - Node with or without position.
 * @param reading - State of the reading: its line starts tell the offset of a line and column.
 * @returns Position, or nothing where it cannot be told.
 */
export function nodePosition(node: Positioned, reading: Reading): Position | undefined {
  const { position } = node;
  if (!position) return undefined;
  const start = offsetOf(position.start, reading);
  const end = offsetOf(position.end, reading);
  if (start === undefined || end === undefined) return undefined;
  if (reading.starts) {
    const limit = reading.source?.length ?? Number.POSITIVE_INFINITY;
    return { ...positionAt(reading.starts, Math.min(start, limit), Math.min(end, limit)), ...runsOf(position) };
  }
  return isPoint(position.start) && isPoint(position.end)
    ? { start: copyPoint(position.start), end: copyPoint(position.end), ...runsOf(position) }
    : undefined;
}

function runsOf({ runs }: { runs?: number[] }): { runs?: number[] } {
  return runs ? { runs } : {};
}

function offsetOf({ line, column, offset }: Partial<Point>, { starts }: Reading): number | undefined {
  if (typeof offset === "number") return offset;
  const lineStart = starts && line !== undefined ? starts[line - 1] : undefined;
  return lineStart !== undefined && column !== undefined ? lineStart + column - 1 : undefined;
}

function isPoint(point: Partial<Point>): point is Point {
  return typeof point.line === "number" && typeof point.column === "number" && typeof point.offset === "number";
}

function copyPoint({ line, column, offset }: Point): Point {
  return { line, column, offset };
}
