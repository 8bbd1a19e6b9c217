import type { TextBlock, TextRange } from "@digestkit/schema";
import type { BlockMarks } from "./block-marks.ts";
import type { DigestNodes } from "./digest-nodes.ts";
import { mergeRanges } from "./text-ranges.ts";

/**
 * The blocks that are somebody else's words from end to end: the pull quote and block quotations.
 *
 * @param blocks - All blocks of a digest.
 * @param nodes - All nodes of the same digest.
 * @returns Those blocks.
 */
export function quotedBlocks(blocks: readonly TextBlock[], nodes: DigestNodes): ReadonlySet<TextBlock> {
  const quoted = new Set<TextBlock>();
  let next = 0;
  for (const block of blocks) {
    // Blocks made from a node come in the order of those nodes; the others are plain fields and headlines.
    const inBlockquote = block.node !== undefined && nodes.textNodes[next++]?.quoted === true;
    if (inBlockquote || block.kind === "pullQuote") quoted.add(block);
  }
  return quoted;
}

/**
 * Where the text of a block stands between quotation marks.
 *
 * @param marks - Its quotation marks.
 * @returns Disjoint, ascending ranges of the block's text, outer marks included.
 */
export function quotedRanges({ pairs }: BlockMarks): TextRange[] {
  return mergeRanges(
    pairs.map(({ open, close, start, end }) => ({ start: open?.start ?? start, end: close?.end ?? end })),
  );
}
