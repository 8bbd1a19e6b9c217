import type { Word } from "../reader-model.ts";

/**
 * Whether a phrase is what people read or see and has no name of its own: not `the letter`, which somebody wrote.
 *
 * `the slogan`, `Facebook`, `Article 12`, `Radio`, `Video shows officers` → `true`
 *
 * @param core - Words of the part that names.
 * @returns `true` for what nobody is called.
 */
export function isPublished(core: readonly Word[]): boolean {
  const [opener, last] = [core[0], core.at(-1)] as [Word, Word];
  if (last.is.naming && !last.is.organisation && last.is.medium === undefined) return true;
  const { is, capital } = opener;
  return capital && is.medium !== undefined && (!is.organisation || core.length === 1);
}
