import type { Position } from "@digestkit/schema";

/** Triples `indexInValue, sourceStart, sourceEnd`, as in `Position.runs`. */
export type Runs = number[];

/**
 * How a value maps onto its source: the recorded runs, or one run for all of it.
 *
 * @param position - Position of the value.
 * @returns Runs; not to be changed.
 */
export function runsOf(position: Position): Runs {
  return position.runs ?? [0, position.start.offset, position.end.offset];
}

/**
 * Adds a run, joining it to the run before where both are verbatim and touch.
 *
 * @param runs - Runs so far; changed.
 * @param length - Length of the value so far.
 * @param size - Length of the added piece of the value.
 * @param start - Where the piece starts in the source.
 * @param end - Where it ends there.
 */
export function addRun(runs: Runs, length: number, size: number, start: number, end: number): void {
  const last = runs.length - 3;
  const from = runs[last];
  const verbatim = from !== undefined && (runs[last + 2] as number) - (runs[last + 1] as number) === length - from;
  if (verbatim && size === end - start && runs[last + 2] === start) runs[last + 2] = end;
  else runs.push(length, start, end);
}

/**
 * The runs of a part of a value.
 *
 * @param runs - Runs of the whole value.
 * @param length - Length of the whole value.
 * @param from - Where the part starts in the value.
 * @param to - Where it ends there.
 * @returns Runs of the part; a unit that is cut stays whole.
 */
export function sliceRuns(runs: Runs, length: number, from: number, to: number): Runs {
  const part: Runs = [];
  for (let index = firstRun(runs, from); index < runs.length; index += 3) {
    const [start, sourceStart, sourceEnd] = runs.slice(index, index + 3) as [number, number, number];
    const end = runs[index + 3] ?? length;
    if (start >= to) break;
    const verbatim = sourceEnd - sourceStart === end - start;
    const low = Math.max(start, from);
    const high = Math.min(end, to);
    if (low >= high) continue;
    if (verbatim) addRun(part, low - from, high - low, sourceStart + (low - start), sourceStart + (high - start));
    else addRun(part, low - from, high - low, sourceStart, sourceEnd);
  }
  return part;
}

/** The run that holds an index of the value. */
function firstRun(runs: Runs, index: number): number {
  let low = 0;
  let high = runs.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 3] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}
