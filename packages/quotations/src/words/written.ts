import type { Word } from "../reader-model.ts";
/**
 * Words as one text, with a space between them where the text has one.
 *
 * @param words - Words in text order.
 * @returns `Orel’s deputy`, whatever the white space was.
 */
export function written(words: readonly Word[]): string {
  return words
    .map((word, at) => (at > 0 && word.start > (words[at - 1] as Word).end ? ` ${word.text}` : word.text))
    .join("");
}
