/** A spelling dictionary: hunspell through `nspell`, or anything else that can tell words. */
export interface Dictionary {
  /** Whether a word is spelt right. */
  correct: (word: string) => boolean;
  /** Words it might be a misspelling of, the best first. */
  suggest: (word: string) => string[];
}
