import type { Word } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";

/**
 * Whether the word at an index is a verb that reports words here: `claims` is none in `the claims` and `Mira’s claims`, `call` none
 * in `the conference call`.
 *
 * @param items - Words of a region.
 * @param index - Index of the word.
 * @returns `true` for a reporting verb.
 */
export function isCue(items: readonly Word[], index: number): boolean {
  const item = items[index];
  if (!item?.is.cue || item.kind !== "word" || (item.capital && !item.first)) return false;
  const before = items[index - 1];
  if (!before) return true;
  if (before.is.determiner || before.is.possessive) return false;
  if (before.kind === "clitic" && before.key.endsWith("s") && item.plural) return false;
  if (!item.is.base) return true;
  // `declined to comment`
  if (items[index - 2]?.is.mute) return false;
  // A base form needs a plural, a pronoun, an auxiliary or `to` before it.
  return (
    before.kind !== "word" ||
    before.capital ||
    before.plural ||
    Boolean(
      before.is.pronoun ||
      before.is.auxiliary ||
      before.is.adverb ||
      before.is.relative ||
      before.is.group ||
      before.is.conjunction ||
      // `the release states`
      (item.plural && (before.is.role || before.is.medium || before.is.saying)),
    )
  );
}

/**
 * Whether a reporting verb is passive: `was called “…”`.
 *
 * @param items - Words of a region.
 * @param cue - Index of the verb.
 * @returns `true` where its subject is not who speaks.
 */
export function isPassive(items: readonly Word[], cue: number): boolean {
  if (items[cue]?.is.participle || items[cue]?.is.base) return false;
  let at = cue - 1;
  while (at > cue - 4 && items[at]?.is.adverb && !items[at]?.is.auxiliary) at--;
  return items[at]?.is.passive === true && !items[cue]?.is.quoting;
}

/**
 * The nearest reporting verb to the left.
 *
 * @param items - Words of a region.
 * @param before - Index to start left of.
 * @param floor - Lowest index.
 * @returns Index of the verb.
 */
export function nearestCue(items: readonly Word[], before: number, floor: number): number | undefined {
  for (let index = before - 1; index >= Math.max(floor, before - reach); index--) {
    if (isCue(items, index)) return index;
  }
  return undefined;
}
