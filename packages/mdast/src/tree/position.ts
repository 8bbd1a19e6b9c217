import type { Root } from "mdast";
import type { Settings } from "../options.ts";
import { lineAt, type SourceLines } from "./source-lines.ts";

/** Where a node is (unist). */
export type Position = NonNullable<Root["position"]>;
type Point = Position["start"] & { offset: number };
type Placed = Position | undefined;

/** What places are made of. */
export interface Placing {
  lines: SourceLines;
  mode: Settings["positions"];
}

/** A point from the table of lines. */
export function pointAt(lines: SourceLines, offset: number): Point {
  const line = lineAt(lines, offset);
  return { line, column: offset - lines.from + 1, offset };
}

/** Two offsets that look like a unist position to whoever asks. */
export class OffsetPosition implements Position {
  readonly #lines: SourceLines;
  from: number;
  to: number;

  constructor(lines: SourceLines, from: number, to: number) {
    this.#lines = lines;
    this.from = from;
    this.to = to;
  }

  get start(): Point {
    return pointAt(this.#lines, this.from);
  }

  get end(): Point {
    return pointAt(this.#lines, this.to);
  }

  toJSON(): Position {
    return { start: this.start, end: this.end };
  }
}

/** The place of a node that is complete. */
export function place(placing: Placing, from: number, to: number): Placed {
  if (placing.mode === "points") return { start: pointAt(placing.lines, from), end: pointAt(placing.lines, to) };
  return placing.mode === "offsets" ? new OffsetPosition(placing.lines, from, to) : undefined;
}

/** The place of a node whose end is not known yet. */
export function openPlace(placing: Placing, from: number): Placed {
  if (placing.mode === "points") return { start: pointAt(placing.lines, from), end: unknownEnd };
  return placing.mode === "offsets" ? new OffsetPosition(placing.lines, from, from) : undefined;
}

const unknownEnd: Point = { line: 0, column: 0, offset: 0 };

/** Says where a node ends. */
export function closePlace(placing: Placing, position: Position, to: number): void {
  if (position instanceof OffsetPosition) position.to = to;
  else position.end = pointAt(placing.lines, to);
}

/** Says where a node starts. */
export function movePlaceStart(placing: Placing, position: Position, from: number): void {
  if (position instanceof OffsetPosition) position.from = from;
  else position.start = pointAt(placing.lines, from);
}

/** Says where a node ends that was opened. */
export function endNode(placing: Placing, { position }: { position?: Placed }, to: number): void {
  if (position) closePlace(placing, position, to);
}
