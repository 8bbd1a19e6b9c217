import type { Word } from "../reader-model.ts";
/**
 * Whether a word belongs to the grammar rather than to a name: `the`, `of`, `and`, `she`, `has` …
 *
 * @param word - Word to judge.
 * @returns `true` for articles, prepositions, conjunctions, pronouns, auxiliaries, adverbs.
 */
export function isFunctionWord({ is }: Word): boolean {
  return Boolean(
    is.determiner ||
    is.preposition ||
    is.conjunction ||
    is.subordinator ||
    is.relative ||
    is.pronoun ||
    is.object ||
    is.possessive ||
    is.auxiliary ||
    is.adverb,
  );
}
