import type { Blockquote } from "@digestkit/schema";
import { isShown, type Block } from "./block.ts";

/**
 * The block quotation that is the document's pull quote: its first block below the title, and no alert such as `> [!NOTE]`.
 *
 * ```
 * > “We were never told.”
 * > — Mira Talen, [interview](https://example.org/talen)
 * ```
 *
 * @param blocks - Blocks of the document without its title.
 * @returns Index in `blocks`, or -1.
 */
export function pullQuoteIndex(blocks: readonly Block[]): number {
  const index = blocks.findIndex(isShown);
  const block = blocks[index];
  return block?.node?.type === "blockquote" && !block.literal && !block.entry && !isAlert(block.node) ? index : -1;
}

/** `> [!NOTE]`, `> [!CORRECTION] 2023-10-05` */
function isAlert({ children: [first] }: Blockquote): boolean {
  const start = first?.type === "paragraph" ? first.children[0] : undefined;
  return start?.type === "text" && /^\[![A-Z]+\]/iu.test(start.value);
}
