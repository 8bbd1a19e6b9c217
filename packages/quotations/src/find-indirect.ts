import type { Attribution, Phrase, Sentence, Word } from "./reader-model.ts";
import { saidBy, type Discourse, type NumberedQuotation } from "./attribute-paragraph.ts";
import { cueOf } from "./cue-of.ts";
import { reports } from "./carry-speakers.ts";
import { noted } from "./names/focus.ts";
import type { Paragraph } from "./paragraph.ts";
import { sourceIn } from "./patterns/source-phrase.ts";
import { holdsSlot } from "./words/holds-slot.ts";

/** Finds speech without marks in a paragraph: the type of {@link findIndirect}. */
export type IndirectFinder = (paragraph: Paragraph, discourse: Discourse) => NumberedQuotation[];

/** What was said, who said it and by which words, as indexes into the words of a sentence. */
interface Told {
  said: readonly [from: number, to: number];
  phrase: Phrase;
  cue: NonNullable<Attribution["cue"]>;
  evidence: "indirect-clause" | "indirect-source";
}

/**
 * Speech that a paragraph tells without marks: `Orel said that the bridge is safe.` · `According to Orel, the bridge is safe.` It is
 * passed to `findQuotations` as its option `indirect`, which calls it.
 *
 * @param paragraph - The paragraph.
 * @param discourse - Text, language, names, and who spoke before.
 * @returns One quotation of type `indirect` for each sentence that reports and quotes nothing.
 * @example
 * ```ts
 * import { findIndirect, findQuotations } from "@digestkit/quotations";
 *
 * const [told] = findQuotations("Mira Orel said that the bridge is safe.", { indirect: findIndirect }).quotations;
 * console.log(told?.text, told?.speaker?.name); // => the bridge is safe Mira Orel
 * ```
 */
export const findIndirect: IndirectFinder = (paragraph, discourse) => {
  const [{ items, sentences }] = paragraph.regions;
  const found: NumberedQuotation[] = [];
  let { focus } = discourse;
  for (const sentence of sentences) {
    const told = holdsSlot(items, sentence)
      ? undefined
      : (bySource(items, sentence, discourse) ?? byClause(items, sentence));
    const range = told && rangeOf(items, ...told.said);
    if (!range) continue;
    const speaker = discourse.resolve(items, told.phrase, focus);
    found.push({
      pair: -1,
      text: discourse.text.slice(range.start, range.end),
      type: "indirect",
      range,
      ...saidBy(speaker),
      cue: cueOf(discourse.text, items, told.cue),
      confidence: 0.7,
      evidence: told.evidence,
    });
    focus = noted(focus, speaker);
  }
  return found;
};

/** `According to Orel, …` · `…, according to Orel.` */
function bySource(items: readonly Word[], sentence: Sentence, { lexicon }: Discourse): Told | undefined {
  const source = sourceIn(items, sentence, lexicon);
  if (!source) return undefined;
  const { speaker: phrase, cue } = source;
  const { from, to } = sentence;
  const said = cue.from - from < 2 ? ([phrase.to + 1, to - 1] as const) : ([from, cue.from - 1] as const);
  return { said, phrase, cue, evidence: "indirect-source" };
}

/** `Orel said that …` · `Orel told the court that …` · `…, Orel said.` */
function byClause(items: readonly Word[], sentence: Sentence): Told | undefined {
  for (const { cue, speaker: phrase } of reports(items, sentence)) {
    if (items[cue]?.is.cue !== "speech") continue;
    let start = Math.max(cue, phrase.to) + 1;
    const ends = start >= sentence.to || items[start]?.kind === "stop";
    const opener = items.slice(start, Math.min(start + 8, sentence.to)).findIndex(({ is }) => is.subordinator);
    start += opener + 1;
    const said = ends ? [sentence.from, Math.min(cue, phrase.from) - 1] : [start, sentence.to - 1];
    return { said: said as [number, number], phrase, cue: { from: cue, to: cue }, evidence: "indirect-clause" };
  }
  return undefined;
}

/** Without the punctuation at its ends; nothing where it is less than two words. */
function rangeOf(items: readonly Word[], first: number, last: number): { start: number; end: number } | undefined {
  let [from, to] = [first, last];
  while (from < to && items[from]?.kind !== "word" && items[from]?.kind !== "number") from++;
  while (from < to && items[to]?.kind !== "word" && items[to]?.kind !== "number") to--;
  return from < to ? { start: (items[from] as Word).start, end: (items[to] as Word).end } : undefined;
}
