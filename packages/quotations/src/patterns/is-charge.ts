import type { Word } from "../reader-model.ts";

/**
 * Whether a quotation is what somebody is accused of, which is said by nobody the sentence names.
 *
 * `is tried on charges of “…”`, `was charged in Lorsk with one count of “…”` → `true`
 *
 * @param items - Words of a region.
 * @param at - Index of the quotation.
 * @returns `true` for a charge.
 */
export function isCharge(items: readonly Word[], at: number): boolean {
  const tie = items[at - 1]?.is;
  // `described the charges as “…”`
  if (!tie?.preposition || tie.subordinator) return false;
  for (let index = at - 2; index > at - 9 && items[index]?.kind !== "comma"; index--)
    if (items[index]?.is.charge) return true;
  return false;
}
