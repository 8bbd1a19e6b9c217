import type { Word } from "../reader-model.ts";

/**
 * Marks an article behind `van` as part of a name, which it is nowhere else: `Orel von der VPU` is Orel.
 *
 * `Ludwig van der Berg` → a name
 *
 * @param paragraphs - Words of each paragraph of a text; such articles become particles.
 */
export function markParticles(paragraphs: readonly (readonly Word[])[]): void {
  for (const words of paragraphs)
    for (const [index, word] of words.entries())
      if (word.is.determiner && words[index - 1]?.key === "van") word.is = { particle: true };
}
