import type { Phrase, Word } from "../reader-model.ts";
/**
 * Whether a phrase names a person rather than just anything with an article: by a name, a role or a pronoun in the part that names.
 *
 * @param items - Words of a region.
 * @param phrase - Phrase to judge.
 * @returns `true` for `Orel`, `der Sprecher der Regierung`, `sie`; `false` for `die Haltung des Sprechers`.
 */
export function isPersonal(items: readonly Word[], { from, head }: Phrase): boolean {
  for (let index = from; index <= head; index++) {
    const item = items[index];
    if (item && (item.is.pronoun || item.is.role || item.capital)) return true;
  }
  return false;
}
