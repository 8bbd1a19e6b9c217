import type { TextBlock, TextRange } from "@digestkit/schema";
import type { BlockSpot } from "../rule-api/finding.ts";

/**
 * Find places in entries: ranges of `textOf(entry)` as ranges of blocks.
 *
 * @param blocks - All blocks of a digest.
 * @returns Gives the spot of a range in the text of the entry with an id; a range that goes on in the next block is cut.
 */
export function entrySpots(blocks: readonly TextBlock[]): (entryId: string, range: TextRange) => BlockSpot | undefined {
  const byEntry = new Map<string, TextBlock[]>();
  for (const block of blocks) {
    if (!block.entry) continue;
    const known = byEntry.get(block.entry.id);
    if (known) known.push(block);
    else byEntry.set(block.entry.id, [block]);
  }
  return (entryId, { start, end }) => {
    const block = blockAt(byEntry.get(entryId) ?? [], start);
    if (!block) return undefined;
    const from = Math.min(start - block.offset, block.text.length);
    return { block, range: { start: from, end: Math.max(from, Math.min(end - block.offset, block.text.length)) } };
  };
}

/** The last block that starts at or before an offset. */
function blockAt(blocks: readonly TextBlock[], offset: number): TextBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as TextBlock).offset <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
