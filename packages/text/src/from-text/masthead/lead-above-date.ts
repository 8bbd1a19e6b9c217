import { onlyLine, type Block } from "../blocks/block.ts";
import { isIssueDate, isProse, type Outline } from "../outline.ts";
import { isShort } from "./found-name.ts";

/** More paragraphs than this are hardly a word to the reader between name and date. */
const mostLead = 2;

/**
 * The paragraphs between the lines of a masthead, above its date.
 *
 * ```
 * Rights Monitor
 *
 * Our weekly look at the courts of the Sarn valley.      ← this
 *
 * 14 March 2024
 *
 * Courts                                                 ← there is more below
 * ```
 *
 * @param outline - Has dates.
 * @param blocks - Blocks of the whole text.
 * @param index - Index of the first of them.
 * @returns Those blocks; none when no date stands below.
 */
export function leadAboveDate(outline: Outline, blocks: readonly Block[], index: number): Block[] {
  let until = index;
  while (until < blocks.length && until - index <= mostLead && isLead(blocks[until])) until++;
  const line = onlyLine(blocks[until]);
  const isAboveDate = line !== undefined && isIssueDate(outline, line) && until + 2 < blocks.length;
  return isAboveDate && until - index <= mostLead ? blocks.slice(index, until) : [];
}

function isLead(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && !block.marker && isProse(block, isShort);
}
