import type { Position } from "@digestkit/schema";

/**
 * Extent of several positions.
 *
 * @param positions - Positions, in any order; those that are unknown are left out.
 * @returns Position from the first start to the last end, or nothing.
 */
export function spanOf(positions: readonly (Position | undefined)[]): Position | undefined {
  let start: Position["start"] | undefined;
  let end: Position["end"] | undefined;
  for (const position of positions) {
    if (!position) continue;
    if (!start || position.start.offset < start.offset) start = position.start;
    if (!end || position.end.offset > end.offset) end = position.end;
  }
  return start && end ? { start, end } : undefined;
}
