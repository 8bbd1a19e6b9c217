import type { Phrase, Word } from "../reader-model.ts";
import { isPersonal } from "../phrases/is-personal.ts";

/**
 * Whether a phrase can be somebody who acts, where an article and a capital say little: a person or a body, no plan or criticism.
 *
 * @param items - Words of a region.
 * @param phrase - Phrase to judge.
 * @returns `true` for `Orel`, `die Polizei`, `der Sprecher`; `false` for `die Entscheidung`.
 */
export function acts(items: readonly Word[], phrase: Phrase): boolean {
  const is = items[phrase.head]?.is;
  return isPersonal(items, phrase) || Boolean(is?.group || is?.organisation || is?.medium);
}
