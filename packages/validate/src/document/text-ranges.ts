import type { TextRange } from "@digestkit/schema";

/**
 * Ranges in order, those that touch or overlap joined.
 *
 * @param ranges - Ranges in any order; not changed.
 * @returns New, disjoint, ascending ranges.
 */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Whether a range has something in common with one of several; an empty range has, where it stands inside or at an edge.
 *
 * @param ranges - Ranges from {@link mergeRanges}.
 * @param range - Range to look up.
 * @returns `true` for an overlap.
 */
export function overlapsRanges(ranges: readonly TextRange[], range: TextRange): boolean {
  // The first range that does not end before this one is the only candidate.
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { end } = ranges[middle] as TextRange;
    if (end < range.start || (end === range.start && range.end > range.start)) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  if (!found) return false;
  return range.end > range.start ? found.start < range.end : found.start <= range.start;
}

/**
 * Whether a range lies within one of several.
 *
 * @param ranges - Ranges from {@link mergeRanges}.
 * @param range - Range to look up.
 * @returns `true` when one of the ranges holds all of it.
 */
export function withinRanges(ranges: readonly TextRange[], range: TextRange): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TextRange).end < range.end) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found.start <= range.start;
}
