import type { OrdinalReader } from "../reader-model.ts";
/**
 * Where a full stop makes an ordinal of a short number.
 *
 * `am 5. August` → `true`; `Modell 5. Die Stadt` → `false`: an article begins a sentence
 *
 * @param text - The whole text.
 * @param number - The number.
 * @param lexicon - Language of the text.
 * @returns `true` where no sentence ends.
 */
export const ordinalStop: OrdinalReader = (text, { start, end }, { words }) => {
  const [, next] = /^\s(\p{L}+)/u.exec(text.slice(end + 1, end + 12)) ?? [];
  if (end - start > 2 || next === undefined) return false;
  const is = words.get(next.toLowerCase());
  return !(/^\p{Lu}/u.test(next) && (is?.determiner || is?.pronoun));
};
