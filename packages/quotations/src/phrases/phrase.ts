import type { Word } from "../reader-model.ts";
import { isFunctionWord } from "../words/is-function-word.ts";

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
  if (item.capital && !item.first && !(is.pronoun || is.time || is.subordinator || is.conjunction)) return true;
  return !(isFunctionWord(item) || is.time || (is.cue && !is.base && !is.medium));
}
