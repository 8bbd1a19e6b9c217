import type { Block } from "./block.ts";
import { entryListOf } from "./entry-list.ts";
import { joinsEntry } from "./joins-entry.ts";
import { isNumberedParagraph } from "./numbered-marker.ts";
import { isRunIn } from "./run-in.ts";
import { headingDepth } from "./section-level.ts";
import type { Guess } from "./style-choice.ts";

/** A guess that most blocks of a section support needs no message. */
const sure = 0.6;

/**
 * How the entries of a section are marked off, told by what most of its blocks are. A section with sub-headings is of
 * `heading` style; one whose parts are separated by thematic breaks of `break` style; otherwise each list item, bold lead
 * and paragraph has one vote.
 *
 * @param blocks - Blocks of the section, without nested sections.
 * @returns Style and share of the votes; 1 when the style is beyond doubt.
 */
export function detectStyle(blocks: readonly Block[]): Guess {
  if (blocks.some((block) => headingDepth(block) !== undefined)) return { style: "heading", confidence: 1 };
  if (separates(blocks)) return { style: "break", confidence: 1 };
  const votes = countVotes(blocks);
  const all = Object.values(votes).reduce((sum, count) => sum + count, 0);
  if (all === 0) return { style: "paragraph", confidence: 1 };
  const style = order.reduce((best, candidate) => (votes[candidate] > votes[best] ? candidate : best));
  const share = votes[style] / all;
  return { style, confidence: share >= sure ? 1 : share };
}

type Voted = "list" | "numbered" | "runIn" | "paragraph";

/** What wins when votes are equal comes first. */
const order: readonly Voted[] = ["list", "numbered", "runIn", "paragraph"];

function countVotes(blocks: readonly Block[]): Record<Voted, number> {
  const votes: Record<Voted, number> = { list: 0, numbered: 0, runIn: 0, paragraph: 0 };
  for (const block of blocks) {
    if (joinsEntry(block)) continue;
    const list = entryListOf(block);
    if (list) votes[list.ordered ? "numbered" : "list"] += list.children.length;
    else if (isRunIn(block)) votes.runIn++;
    else if (isNumberedParagraph(block)) votes.numbered++;
    else if (block.node?.type === "paragraph") votes.paragraph++;
  }
  return votes;
}

/** A thematic break with blocks on both sides, more than one to a part on average. */
function separates(blocks: readonly Block[]): boolean {
  const shown = blocks.filter((block) => !joinsEntry(block));
  const isBreak = ({ node, literal }: Block): boolean => node?.type === "thematicBreak" && !literal;
  const first = shown.findIndex((block) => !isBreak(block));
  const last = shown.findLastIndex((block) => !isBreak(block));
  const inner = shown.slice(first, last + 1);
  const breaks = inner.filter(isBreak).length;
  return breaks > 0 && inner.length - breaks > breaks + 1;
}
