import type { Word } from "../reader-model.ts";

/**
 * Whether a word names something that says what its author says: `statement`, `release`, `figures`.
 *
 * @param word - Word to judge.
 * @returns `true` for documents; not for a name such as `Statement News`.
 */
export function isDocument(word: Word | undefined): boolean {
  return (
    word !== undefined && (!word.capital || word.first) && (word.is.medium === "statement" || word.is.saying === true)
  );
}
