import type { Attribution, Lexicon, Sentence, Word } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";

/**
 * How many words of a phrase that names a source (`according to`, `laut`, `по словам`) begin at an index.
 *
 * @param items - Words of a region.
 * @param index - Index of the phrase's first word.
 * @param lexicon - Language of the text.
 * @returns Number of words, a preposition that ties the name to them included; 0 where no such phrase begins.
 */
export function sourcePhrase(items: readonly Word[], index: number, lexicon: Lexicon): number {
  const phrase = lexicon.sourcePhrases.find((words) =>
    words.every((word, offset) => items[index + offset]?.key === word),
  );
  if (!phrase) return 0;
  return items[index + phrase.length]?.is.agent ? phrase.length + 1 : phrase.length;
}

/** Who a source is, and the words that say that it is one. */
export type Source = Required<Pick<Attribution, "speaker" | "cue">>;

/**
 * The source that is named at an index: `according to Orel`.
 *
 * @param items - Words of a region.
 * @param index - Index of the first word.
 * @param to - Index the source's name must end before.
 * @param lexicon - Language of the text.
 * @returns The source, or `undefined`.
 */
export function sourceAt(items: readonly Word[], index: number, to: number, lexicon: Lexicon): Source | undefined {
  const length = sourcePhrase(items, index, lexicon);
  const from = index + length;
  const speaker = length > 0 ? phraseStarting(items, authorAt(items, from, to), to) : undefined;
  return speaker && { speaker, cue: { from: index, to: index + length - 1 } };
}

/** Where whoever wrote a document is named: behind `the information released by`, `a report of`. Else where the phrase begins. */
function authorAt(items: readonly Word[], from: number, to: number): number {
  let document = false;
  for (let at = from; at < Math.min(to, from + reach); at++) {
    const { is, kind, capital } = items[at] as Word;
    if (document && is.author) return at + 1;
    if (is.saying || is.medium) document = true;
    else if (kind !== "word" || capital || is.role || is.group) break;
  }
  return from;
}

/**
 * The first source that a sentence names.
 *
 * @param items - Words of a region.
 * @param sentence - The sentence.
 * @param lexicon - Language of the text.
 * @returns The source, or `undefined` where the sentence names none.
 */
export function sourceIn(items: readonly Word[], { from, to }: Sentence, lexicon: Lexicon): Source | undefined {
  for (let index = from; index < to; index++) {
    const source = sourceAt(items, index, to, lexicon);
    if (source) return source;
  }
  return undefined;
}
