import { reports } from "./carry-speakers.ts";
import type { Discourse, NumberedQuotation } from "./attribute-paragraph.ts";
import type { ResolvedSpeaker } from "./names/speaker-resolver.ts";
import type { Paragraph } from "./paragraph.ts";
import { sourcePhrase } from "./patterns/source-phrase.ts";
import { holdsSlot } from "./words/holds-slot.ts";
import { phraseStarting } from "./phrases/phrase-starting.ts";
import type { Sentence } from "./words/split-sentences.ts";
import type { Word } from "./words/word.ts";

/** Where what was said stands in a sentence, and who said it. */
interface Told {
  from: number;
  to: number;
  speaker: ResolvedSpeaker;
  cue: { from: number; to: number };
  evidence: "indirect-clause" | "indirect-source";
}

/**
 * Speech that a paragraph tells without marks: `Orel said that the bridge is safe.` · `According to Orel, the bridge is safe.`
 *
 * @param paragraph - The paragraph.
 * @param discourse - Text, language, names, and who spoke before.
 * @returns One quotation of type `indirect` for each sentence that reports and quotes nothing.
 */
export function findIndirect(paragraph: Paragraph, discourse: Discourse): NumberedQuotation[] {
  const [{ items, sentences }] = paragraph.regions;
  let { floor } = discourse;
  return sentences.flatMap((sentence): NumberedQuotation[] => {
    if (holdsSlot(items, sentence)) return [];
    const told = bySource(items, sentence, discourse, floor) ?? byClause(items, sentence, discourse, floor);
    if (!told) return [];
    floor = told.speaker;
    const found = quotationOf(items, told, discourse.text);
    return found ? [found] : [];
  });
}

/** `According to Orel, …` · `…, according to Orel.` */
function bySource(
  items: readonly Word[],
  { from, to }: Sentence,
  { lexicon, resolve }: Discourse,
  floor: ResolvedSpeaker | undefined,
): Told | undefined {
  for (let index = from; index < to; index++) {
    const length = sourcePhrase(items, index, lexicon);
    const phrase = length > 0 ? phraseStarting(items, index + length, to) : undefined;
    if (!phrase) continue;
    const first = index - from < 2;
    const said = first ? { from: afterComma(items, phrase.to + 1, to), to: to - 1 } : { from, to: index - 1 };
    const speaker = resolve(items, phrase, floor);
    return { ...said, speaker, cue: { from: index, to: index + length - 1 }, evidence: "indirect-source" };
  }
  return undefined;
}

/** `Orel said that …` · `Orel said …` · `…, Orel said.` */
function byClause(
  items: readonly Word[],
  sentence: Sentence,
  { resolve }: Discourse,
  floor: ResolvedSpeaker | undefined,
): Told | undefined {
  for (const { cue, speaker: phrase } of reports(items, sentence)) {
    if (items[cue]?.is.cue !== "speech") continue;
    const last = Math.max(cue, phrase.to);
    const ends = last + 1 >= sentence.to || items[last + 1]?.kind === "stop";
    const first = Math.min(cue, phrase.from);
    const said = ends
      ? { from: sentence.from, to: first - 1 }
      : { from: clauseAfter(items, last + 1, sentence.to), to: sentence.to - 1 };
    if (said.to - said.from < 1) continue;
    const speaker = resolve(items, phrase, floor);
    return { ...said, speaker, cue: { from: cue, to: cue }, evidence: "indirect-clause" };
  }
  return undefined;
}

/** Past whom it was said to and the word that opens the clause: `told the court that …`. */
function clauseAfter(items: readonly Word[], from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + 8); index++) if (items[index]?.is.subordinator) return index + 1;
  return afterComma(items, from, to);
}

function afterComma(items: readonly Word[], from: number, to: number): number {
  return from < to && items[from]?.kind === "comma" ? from + 1 : from;
}

function quotationOf(items: readonly Word[], told: Told, text: string): NumberedQuotation | undefined {
  let { from, to } = told;
  while (to >= from && items[to]?.kind !== "word" && items[to]?.kind !== "number" && items[to]?.kind !== "close") to--;
  while (from <= to && items[from]?.kind !== "word" && items[from]?.kind !== "number" && items[from]?.kind !== "open")
    from++;
  const [first, last] = [items[from], items[to]];
  if (!first || !last || to - from < 1) return undefined;
  const range = { start: first.start, end: last.end };
  const cue = { start: (items[told.cue.from] as Word).start, end: (items[told.cue.to] as Word).end };
  const { name, range: named, cluster } = told.speaker;
  return {
    pair: -1,
    text: text.slice(range.start, range.end),
    type: "indirect",
    range,
    speaker: { name, range: named },
    cue: { text: text.slice(cue.start, cue.end), range: cue },
    confidence: 0.7,
    evidence: told.evidence,
    ...(cluster ? { cluster } : {}),
  };
}
