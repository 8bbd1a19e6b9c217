import type { Point, Position } from "./position.ts";

/**
 * The offset at which each line of a source starts. LF, CRLF and CR end a line, as in CommonMark; so do NEL, LS and PS,
 * which plain-text sources use (Unicode, section 5.8).
 *
 * @param source - Source text as it was read.
 * @returns Ascending offsets in UTF-16 code units; the first is 0.
 * @example
 * ```ts
 * import { lineStarts } from "@digestkit/schema";
 *
 * console.log(lineStarts("one\r\ntwo\n").join()); // => 0,5,9
 * ```
 */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (const ending of source.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/gu)) starts.push(ending.index + ending[0].length);
  return starts;
}

/**
 * Line and column of an offset.
 *
 * @param starts - Line starts, as {@link lineStarts} gives them.
 * @param offset - Offset in UTF-16 code units.
 * @returns Point with line and column from 1.
 */
export function pointAt(starts: readonly number[], offset: number): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

/**
 * Position of a range of source offsets.
 *
 * @param starts - Line starts, as {@link lineStarts} gives them.
 * @param start - Offset of the first code unit.
 * @param end - Offset just after the last code unit.
 * @returns Position with both points.
 */
export function positionAt(starts: readonly number[], start: number, end: number): Position {
  return { start: pointAt(starts, start), end: pointAt(starts, end) };
}
