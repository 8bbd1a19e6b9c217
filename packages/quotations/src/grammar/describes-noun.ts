import type { ModifierReader } from "../reader-model.ts";

/**
 * Where nouns are capitalised: whether a word without a capital describes the noun behind it. After a noun it is a verb.
 *
 * `die neue Brücke` → `true`; `Orel besuchte Lorsk` → `false`
 *
 * @param items - Words of a region.
 * @param index - Index of the word.
 * @returns `true` for an adjective.
 */
export const describesNoun: ModifierReader = (items, index) => {
  const before = items[index - 1];
  if (before?.kind !== "word") return true;
  const { is } = before;
  return Boolean(is.determiner || is.possessive || is.modifier || is.preposition);
};
