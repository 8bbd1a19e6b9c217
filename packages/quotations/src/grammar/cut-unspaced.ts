import type { WordCutter } from "../reader-model.ts";
/** No word of the lists is longer. */
const longest = 10;

/**
 * Cuts words out of a run written without spaces: the longest known word at each place, and what lies between.
 *
 * `王明在声明中表示` → `王明` · `在` · `声明` · `中` · `表示`
 *
 * @param run - Run of letters.
 * @param lexicon - Language of the text.
 * @returns Its words.
 */
export const cutUnspaced: WordCutter = (run, { words }) => {
  if (!/^\p{Lo}/u.test(run)) return undefined;
  const parts: string[] = [];
  let unknown = 0;
  for (let at = 0; at < run.length;) {
    let length = Math.min(longest, run.length - at);
    while (length > 0 && !words.has(run.slice(at, at + length))) length--;
    if (length > 0) {
      if (unknown < at) parts.push(run.slice(unknown, at));
      parts.push(run.slice(at, at + length));
      unknown = at + length;
    }
    at += Math.max(1, length);
  }
  if (unknown < run.length) parts.push(run.slice(unknown));
  return parts;
};
