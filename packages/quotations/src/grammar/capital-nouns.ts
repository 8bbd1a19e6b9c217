import type { FormReader, Lexicon, WordEntry } from "../reader-model.ts";
const site: WordEntry = { organisation: true };
const noun: WordEntry = { noun: true };
const modifier: WordEntry = { modifier: true };
const adverb: WordEntry = { adverb: true };

/**
 * Makes a function that reads words where all nouns are capitalised: a noun that is known, by itself or by its last part, is read
 * as if it had no capital, and a word without one is no noun.
 *
 * `Regierungssprecher` → what `Sprecher` is; `Versammlung` → a noun; `besuchte` → no noun; `Orel` → a name
 *
 * @param endings - Endings of nouns that are no names, separated by spaces.
 * @returns Reader for a language pack.
 */
export function capitalNouns(endings: string): FormReader {
  const nounEndings = endings.split(" ");
  return ({ key, is, capital }, lexicon) => {
    if (!capital) return { is: is ?? (key.includes(".") ? site : modifier), capital };
    const known = is ?? lastPart(key, lexicon);
    if (known) return { is: known, capital: false };
    if (lexicon.adverbEndings.some((ending) => key.endsWith(ending))) return { is: adverb, capital: false };
    return nounEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
      ? { is: noun, capital: false }
      : { is, capital };
  };
}

function lastPart(key: string, { words }: Lexicon): WordEntry | undefined {
  for (let from = 3; from <= key.length - 3; from++) {
    const is = words.get(key.slice(from));
    if (is && (is.role || is.group || is.organisation || is.medium !== undefined || is.noun)) return is;
  }
  return undefined;
}
