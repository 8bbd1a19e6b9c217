import { onlyLine, textOfParagraph, type Block } from "../blocks/block.ts";
import { endsSentence } from "../lines/goes-on.ts";
import type { Line } from "../lines/line.ts";
import { isTitleLike } from "../masthead/is-title-like.ts";
import type { FoundHeading } from "./find-headings.ts";

/** Longest headline, in columns and words: tickers write as much. */
const widest = 160;
const mostWords = 25;

/** In a body with fewer headings, such a line is prose without its full stop. */
const fewestHeadings = 2;

/**
 * Headlines longer than any heading, where the other entries have one: lines without a full stop that stand free above a longer
 * paragraph that has one.
 *
 * ```
 * Activist who was shot by the police spent two years in cellars and cardboard boxes before he was found on the coast
 *
 * He had been missing since the protests of 2019, said the police on Thursday, and was carried from house …
 * ```
 *
 * @param blocks - Blocks of the body.
 * @param headings - Headings found by their length.
 * @returns Those lines; none when there are more of them than of other headings.
 */
export function longHeadlines(blocks: readonly Block[], headings: readonly FoundHeading[]): ReadonlySet<Line> {
  if (headings.length < fewestHeadings) return new Set();
  const known = new Set(headings.map(({ index }) => index));
  const found = blocks.flatMap((block, index) => {
    const line = onlyLine(block);
    const standsFree = index === 0 || block.gap > 0;
    const isLong = line !== undefined && standsFree && isLongHeadline(line) && !known.has(index - 1);
    return line && isLong && isItsProse(line, blocks[index + 1]) ? [line] : [];
  });
  return new Set(found.length > headings.length ? [] : found);
}

function isLongHeadline({ text, width }: Line): boolean {
  if (width > widest || isTitleLike(text, width) || endsSentence(text)) return false;
  return /^\p{Lu}/u.test(text) && !/[,;]$|:\/\//u.test(text) && text.split(/\s+/u).length <= mostWords;
}

function isItsProse({ text }: Line, below: Block | undefined): boolean {
  if (below?.kind !== "paragraph" || below.marker || below.gap === 0) return false;
  const prose = textOfParagraph(below);
  return prose.length > text.length && endsSentence(prose);
}
