import type { Word } from "../reader-model.ts";
import { isNominal } from "../phrases/phrase.ts";

/**
 * Marks what can be a pronoun or an article as an article where a noun follows: `diese Leute sagten`, not `diese sagten`.
 *
 * @param paragraphs - Words of each paragraph of a text.
 */
export function markArticles(paragraphs: readonly (readonly Word[])[]): void {
  for (const words of paragraphs)
    for (const [index, word] of words.entries())
      if (word.is.pronoun && word.is.determiner && isNominal(words[index + 1])) {
        const { pronoun: _, ...rest } = word.is;
        word.is = rest;
      }
}
