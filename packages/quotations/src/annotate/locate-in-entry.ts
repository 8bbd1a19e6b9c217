import { locateInBlock, type Digest, type Position, type TextBlock, type TextRange } from "@digestkit/schema";

/**
 * Where a range inside one paragraph of an entry stands in the source. The paragraph is found by halving, so that a thousand
 * quotations in a thousand paragraphs stay linear.
 *
 * @param digest - The digest the entry belongs to.
 * @param blocks - Blocks of the entry.
 * @param range - Range in `textOf(entry)`.
 * @returns Position in the source, or `undefined` where the paragraph came from no source.
 */
export function locateInEntry(digest: Digest, blocks: readonly TextBlock[], range: TextRange): Position | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as TextBlock).offset <= range.start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  if (!block) return undefined;
  return locateInBlock(digest, block, { start: range.start - block.offset, end: range.end - block.offset });
}
