import { isFunctionWord } from "../words/is-function-word.ts";
import type { Word } from "../words/word.ts";

/** A noun phrase that can name a speaker: indexes into the items of a region, both included. */
export interface Phrase {
  from: number;
  to: number;
  /** Index of the last word of the part that names: `a spokesman` of `a spokesman for the mayor`. */
  head: number;
  /** Of a relative pronoun, the phrase it stands for: `Orel` of `Orel, who said`. */
  antecedent?: Phrase;
}

/** Finds who a verb belongs to: words of a region, index of the verb, index of the sentence's first word. */
export type SubjectFinder = (items: readonly Word[], verb: number, from: number) => Phrase | undefined;

/** The longest stretch of words looked through on either side of a cue: keeps the work linear. */
export const reach = 40;

/**
 * Whether a word can stand inside a noun phrase: a noun, an adjective, a number, a name.
 *
 * @param item - Word to judge; `undefined` at the end of the text.
 * @returns `true` for content words.
 */
export function isNominal(item: Word | undefined): item is Word {
  if (!item) return false;
  if (item.kind === "number") return true;
  if (item.kind !== "word") return false;
  const { is } = item;
  // `the Friends of Lorsk`: capitals outweigh the dictionary, except where every sentence begins with one.
  if (item.capital && !item.first && !is.pronoun && !is.time && !is.preposition && !is.subordinator && !is.conjunction)
    return true;
  if (is.role || is.group || is.organisation || is.honorific) return true;
  return !(isFunctionWord(item) || is.time || (is.cue && !is.base && !is.medium));
}
