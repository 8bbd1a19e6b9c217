import { correctionQuote } from "./correction-quote.ts";
import { isShown, type Block } from "./block.ts";
import { readSourcesLine } from "./sources-line.ts";

/**
 * Whether a block always belongs to the entry before it: a comment, a link definition, a footnote, a correction, a
 * `Sources:` line.
 *
 * @param block - Block to look at.
 * @returns Whether it never opens an entry.
 */
export function joinsEntry(block: Block): boolean {
  if (block.literal || block.entry) return false;
  if (!isShown(block) || correctionQuote(block, undefined)) return true;
  if (block.node?.type === "footnoteDefinition") return true;
  return block.node?.type === "paragraph" && readSourcesLine(block.node, undefined) !== undefined;
}
