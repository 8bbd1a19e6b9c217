import { onlyLine, type Block } from "./blocks/block.ts";
import type { Line } from "./lines/line.ts";
import { readLine } from "./lines/read-lines.ts";
import { isPageFurniture } from "./masthead/is-page-furniture.ts";
import { publisherLead } from "./masthead/publisher-lead.ts";
import { takeDatedLine } from "./masthead/take-dated-line.ts";
import { takeDateLine } from "./masthead/take-date-line.ts";
import { isIssueDate, type Outline } from "./outline.ts";

/**
 * Reads the lines with dates below the body.
 *
 * ```
 * Post Views: 57
 * Lorsk, October 3, 2023
 * © Lorsk Civic Observatory, October 3, 2023
 * ```
 *
 * @param outline - Gets dates and messages.
 * @param blocks - Blocks of the whole text.
 * @param from - Index of the first block of the body.
 * @returns Index just after the last block of the body.
 */
export function readTail(outline: Outline, blocks: readonly Block[], from: number): number {
  let end = blocks.length;
  const found: Line[] = [];
  while (end > from) {
    const block = blocks[end - 1];
    const line = onlyLine(block);
    if (line && isIssueDate(outline, line)) found.push(line);
    else if (line && (isPageFurniture(line.text) || isOwnCopyright(outline, line))) outline.aside.push(line);
    else if (block?.kind !== "separator") break;
    end--;
  }
  for (const line of found.reverse()) {
    const words = takeDateLine(outline, line);
    if (words) outline.shown.push(words);
  }
  const last = onlyLine(blocks[end - 1]);
  const dated =
    last && end - 1 > from && !outline.credits.has(last) && !outline.days.has(last)
      ? takeDatedLine(outline, last)
      : undefined;
  if (!dated?.isTaken) return end;
  for (const words of dated.left) keep(outline, words);
  return end - 1;
}

/** `© 2024 Lorsk Civic Observatory. All rights reserved.` – who publishes is shown already. */
function isOwnCopyright({ fields }: Outline, { text }: Line): boolean {
  if (text.length > longestCopyright || !/^(?:©|\(c\)|copyright\b)/iu.test(text)) return false;
  const name = text.replace(/©|\(c\)|copyright|all rights reserved|\p{Nd}{4}/giu, " ");
  return name.replace(/^[\s.,–-]+|[\s.,–-]+$/gu, "") === fields.publication?.publisher;
}

/** Longest line that only says whose the issue is. */
const longestCopyright = 160;

/** Who publishes is shown already. */
function keep(outline: Outline, words: Line): void {
  const name = readLine(outline.sheet.text, words.start + publisherLead(words.text), words.end);
  const isKnown = name.text === outline.fields.publication?.publisher;
  (isKnown ? outline.aside : outline.shown).push(words);
}
