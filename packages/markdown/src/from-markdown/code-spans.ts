import type { Range } from "../front-matter/front-matter.ts";

/**
 * The code spans of one line: a run of backticks up to the next run of the same length (CommonMark, section 6.1). Linear.
 *
 * @param line - Text without line endings.
 * @returns Ranges with their backticks, in order.
 */
export function codeSpans(line: string): Range[] {
  const runs = Array.from(line.matchAll(/`+/gu), ({ 0: run, index }) => ({ start: index, length: run.length }));
  /** Runs by length, last one first, so that those passed can be taken off the end. */
  const byLength = new Map<number, number[]>();
  for (const { start, length } of runs.toReversed()) {
    const starts = byLength.get(length);
    if (starts) starts.push(start);
    else byLength.set(length, [start]);
  }
  const spans: Range[] = [];
  let at = 0;
  for (const { start, length } of runs) {
    if (start < at) continue;
    const starts = byLength.get(length) ?? [];
    while ((starts.at(-1) ?? Number.POSITIVE_INFINITY) <= start) starts.pop();
    const close = starts.at(-1);
    if (close === undefined) continue;
    at = close + length;
    spans.push({ start, end: at });
  }
  return spans;
}
