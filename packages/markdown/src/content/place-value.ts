import type { Position } from "@digestkit/schema";
import type { Reading } from "../from-mdast/reading.ts";
import { mapValue, type ValueType } from "../source/map-value.ts";
import { nodePosition, type Positioned } from "./node-position.ts";

/**
 * Position of a node with a value, with the runs that map the value onto the source.
 *
 * @param node - Node of any engine.
 * @param type - What kind of value it has.
 * @param value - The value.
 * @param reading - State of the reading.
 * @returns Object with the position or without it.
 */
export function placeValue(
  node: Positioned,
  type: ValueType,
  value: string,
  reading: Reading,
): { position?: Position } {
  const position = nodePosition(node, reading);
  if (!position) return {};
  const { source } = reading;
  const start = position.start.offset;
  const end = position.end.offset;
  if (position.runs || source === undefined || source.slice(start, end) === value) return { position };
  const runs = mapValue(type, value, source, position);
  return isWhole(runs, start, end, value.length) ? { position } : { position: { ...position, runs } };
}

function isWhole(runs: number[], start: number, end: number, length: number): boolean {
  return runs.length === 3 && runs[1] === start && runs[2] === end && end - start === length;
}

/**
 * Position of a node without a value.
 *
 * @param node - Node of any engine.
 * @param reading - State of the reading.
 * @returns Object with the position or without it.
 */
export function place(node: Positioned, reading: Reading): { position?: Position } {
  const position = nodePosition(node, reading);
  return position ? { position } : {};
}
