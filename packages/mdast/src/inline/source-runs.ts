import { sourceEnd, sourceOffset } from "./source-offset.ts";
import type { TextRuns } from "./text-runs.ts";

/** The runs of a text with offsets in the source: where it is made of lines joined, those that span lines are divided. */
export function runsInSource({ runs, segments, length }: TextRuns): number[] {
  if (!segments) return runs;
  const result: number[] = [];
  for (let at = 0; at < runs.length; at += 3) {
    const index = runs[at] as number;
    const from = runs[at + 1] as number;
    const to = runs[at + 2] as number;
    const isVerbatim = to - from === (runs[at + 3] ?? length) - index;
    if (isVerbatim) addLines(result, segments, index, from, to);
    else result.push(index, sourceOffset(segments, from), sourceEnd(segments, to));
  }
  return result;
}

/** Adds a run for each of the lines that a part of them spans. */
function addLines(result: number[], segments: readonly number[], index: number, from: number, to: number): void {
  for (let start = from; start < to;) {
    const end = Math.min(to, nextSegment(segments, start));
    const offset = sourceOffset(segments, start);
    result.push(index + start - from, offset, offset + end - start);
    start = end;
  }
}

/** Where, in the joined lines, the segment after the one that holds an index begins. */
function nextSegment(segments: readonly number[], index: number): number {
  let low = 0;
  let high = segments.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle * 2] as number) > index) high = middle;
    else low = middle + 1;
  }
  return segments[low * 2] ?? Infinity;
}
