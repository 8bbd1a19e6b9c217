import type { Word } from "../reader-model.ts";

/** No name has more particles in a row: `van de la`. */
const mostParticles = 3;

/**
 * How many words tie a word of a name to the next: particles, the `of` and `of the` of a body, a possessive inside one.
 *
 * `Maria ⟨de la⟩ Cruz` → 2; `Ministry ⟨of the⟩ Interior` → 2; `General Prosecutor⟨’s⟩ Office` → 1; `Orel⟨’s⟩ Office` → 0
 *
 * @param items - Words of a region.
 * @param at - Index of the word before the first of them.
 * @returns Their number; 0 where nothing ties what follows to the word.
 */
export function nameJoint(items: readonly Word[], at: number): number {
  const { is } = items[at] as Word;
  const joint = items[at + 1];
  let count = 0;
  if (joint?.kind === "clitic")
    count = joint.text.length === 1 || is.group || (is.role && items[at + 2]?.is.organisation) ? 1 : 0;
  else if (joint?.is.nameJoint && is.organisation) count = items[at + 2]?.key === "the" ? 2 : 1;
  else while (count < mostParticles && items[at + 1 + count]?.is.particle) count++;
  return items[at + 1 + count]?.capital ? count : 0;
}
