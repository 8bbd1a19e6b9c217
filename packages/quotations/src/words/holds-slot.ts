import type { Sentence, Word } from "../reader-model.ts";
/**
 * Whether a quotation stands in a sentence.
 *
 * @param items - Words and slots of a region.
 * @param sentence - The sentence.
 * @returns `true` where there is a slot.
 */
export function holdsSlot(items: readonly Word[], { from, to }: Sentence): boolean {
  return items.slice(from, to).some(({ slot }) => slot !== undefined);
}
