/**
 * Where a character of joined lines stands in the source.
 *
 * @param segments - Pairs of an index in the joined text and the offset in the source; nothing when the text is the source.
 * @param index - Index of the character.
 */
export function sourceOffset(segments: readonly number[] | undefined, index: number): number {
  if (!segments) return index;
  const at = segmentAt(segments, index);
  // Columns left of a tab, which stand before a segment, are where the segment begins.
  const next = segments[at + 2];
  const offset = (segments[at + 1] as number) + index - (segments[at] as number);
  return next === undefined ? offset : Math.min(offset, segments[at + 3] as number);
}

/** Index of the pair for the segment that a character is in. */
export function segmentAt(segments: readonly number[], index: number): number {
  let low = 0;
  let high = segments.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle * 2] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}

/** Where in the source something ends that ends before `index`: after its last character, not where the next line goes on. */
export function sourceEnd(segments: readonly number[] | undefined, index: number): number {
  return segments ? sourceOffset(segments, index - 1) + 1 : index;
}
