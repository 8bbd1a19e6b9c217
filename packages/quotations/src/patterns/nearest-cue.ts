import { reach } from "../phrases/phrase.ts";
import type { Word } from "../words/word.ts";

/**
 * Whether the word at an index is a verb that reports words here: `claims` is none in `the claims` and `Mira’s claims`.
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
  // `She is called “…”`, `the so-called “…”`: forms of `be` make a label passive, not a report by its subject.
  return !(before.is.determiner || before.is.possessive || (before.kind === "clitic" && !item.is.participle && before.key.endsWith("s") && isNounForm(item)));
}

/** The forms that are nouns as well: `claim`, `claims`; `said` and `called` are not. */
function isNounForm(item: Word): boolean {
  return !/(?:d|id|ote|old|aid|ke)$/u.test(item.key);
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
