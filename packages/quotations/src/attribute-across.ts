import { saidBy, type Discourse, type NumberedQuotation } from "./attribute-paragraph.ts";
import { attributionLine } from "./marks/attribution-line.ts";
import type { Paragraph } from "./paragraph.ts";
import { phraseStarting } from "./phrases/phrase-starting.ts";

/** Evidence that another paragraph may outweigh. */
const weak: ReadonlySet<string> = new Set(["unattributed", "carried-speaker"]);

/**
 * Attributes what only the next paragraph attributes: a block quotation by the line after it, and the parts of a quotation of
 * several paragraphs by its last one.
 *
 * `“We will stay.⏎⏎“We will not move,” said Orel.` → both by Orel · `“We will stay.”⏎⏎— Mira Orel` → by Orel
 *
 * @param found - Quotations of each paragraph; changed.
 * @param paragraphs - The paragraphs.
 * @param discourses - What each is read against.
 */
export function attributeAcross(
  found: readonly NumberedQuotation[][],
  paragraphs: readonly Paragraph[],
  discourses: readonly Discourse[],
): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const last = found[index]?.findLast(({ range }) => range.end >= (paragraphs[index] as Paragraph).range.end - 1);
    if (!last || last.type === "term" || !weak.has(last.evidence)) continue;
    const { pairs, resolve } = discourses[index] as Discourse;
    const next = paragraphs[index + 1] as Paragraph;
    if (pairs[last.pair]?.continued) continues(last, found[index + 1]?.[0]);
    else {
      const { items } = next.regions[0];
      if (!namesSource(last, paragraphs[index] as Paragraph, next, discourses[index] as Discourse)) continue;
      const phrase = phraseStarting(items, 1, items.length);
      if (!phrase) continue;
      Object.assign(last, saidBy(resolve(items, phrase, {})), { evidence: "name-after", confidence: 0.75 });
    }
  }
}

/**
 * `— Mira Orel, mayor of Lorsk`, or behind a paragraph that is nothing but quoted, `– Mira Orel, in answer to the council. The vote
 * is on Monday.`, where a dash opens no dialogue.
 */
function namesSource(
  { range }: NumberedQuotation,
  { range: { start } }: Paragraph,
  next: Paragraph,
  { text, lexicon }: Discourse,
): boolean {
  const from = next.range.start;
  if (attributionLine(text, next.range)?.start === from) return true;
  return !lexicon.grammar.dialogue && range.start < start + 3 && /^[—–―]\s?\p{Lu}/u.test(text.slice(from, from + 4));
}

/** The earlier part of a quotation has the speaker of the later one, who is named only there. */
function continues(part: NumberedQuotation, next: NumberedQuotation | undefined): void {
  if (!next?.speaker || weak.has(next.evidence)) return;
  part.speaker = next.speaker;
  part.evidence = "carried-speaker";
  part.confidence = 0.75;
  if (next.cluster) part.cluster = next.cluster;
}
