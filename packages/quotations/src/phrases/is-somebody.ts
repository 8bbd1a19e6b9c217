import type { Phrase, Word } from "../reader-model.ts";

/**
 * Whether a phrase is somebody rather than anything with an article, where only names have capitals.
 *
 * `Orel`, `the mayor`, `the police`, `she` → `true`; `the goal`, `a round of Orel’s talks` → `false`
 *
 * @param items - Words of a region.
 * @param phrase - Phrase to judge.
 * @returns `true` for a name, a role, a body or a pronoun as the word that names.
 */
export function isSomebody(items: readonly Word[], { head }: Phrase): boolean {
  const { is, capital } = items[head] as Word;
  return Boolean(capital || is.pronoun || is.role || is.group);
}
