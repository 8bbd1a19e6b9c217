import type { Position } from "./position.ts";

/**
 * Where an index of a value stands in the source, by the runs of the value's position.
 *
 * @param position - Where the value stands.
 * @param length - Length of the value in UTF-16 code units.
 * @param index - Index in the value; one outside is taken as its nearest edge.
 * @param side - `start` for the character behind the index, `end` for the one before it: the two differ where the source has
 * something between them. Inside a run that is one unit, it is that run's outer edge on this side.
 * @returns Offset in the source.
 */
export function sourceOffset(position: Position, length: number, index: number, side: "start" | "end"): number {
  const { start, end, runs } = position;
  const triples = runs?.length ? runs : [0, start.offset, end.offset];
  const at = Math.min(Math.max(index, 0), length);
  const run = lastRun(triples, side === "start" ? at : at - 1);
  const [from = 0, sourceStart = 0, sourceEnd = 0] = triples.slice(run, run + 3);
  const until = triples[run + 3] ?? length;
  if (sourceEnd - sourceStart === until - from) return sourceStart + (at - from);
  const isBehind = side === "start" ? at >= until && until > from : at > from || until === from;
  return isBehind ? sourceEnd : sourceStart;
}

/** Index of the last triple that begins at or before an index of the value; 0 when none does. */
function lastRun(triples: readonly number[], index: number): number {
  let low = 0;
  let high = Math.floor(triples.length / 3) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((triples[middle * 3] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}
