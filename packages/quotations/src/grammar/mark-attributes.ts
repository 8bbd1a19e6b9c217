import type { Word } from "../reader-model.ts";
import { describesNoun } from "./describes-noun.ts";
import { isNominal } from "../phrases/phrase.ts";

/** The longest attribute looked for. */
const longest = 8;

/**
 * Marks what stands between an article and the participle that describes its noun as part of the description.
 *
 * `die in Lorsk geborene Orel`, `einer gestern verbreiteten Erklärung`
 *
 * @param paragraphs - Words of each paragraph of a text; those of attributes become modifiers.
 */
export function markAttributes(paragraphs: readonly (readonly Word[])[]): void {
  for (const words of paragraphs)
    for (const [index, { is }] of words.entries()) {
      const end = is.determiner || is.possessive ? attributeEnd(words, index + 1) : 0;
      for (let at = index + 1; at <= end; at++) {
        const word = words[at] as Word;
        word.is = word.capital ? { ...word.is, modifier: describesNoun } : { modifier: describesNoun };
      }
    }
}

/** Index of the participle before the noun, 0 where no attribute begins. */
function attributeEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first || first.capital || !(first.is.preposition || first.is.adverb || first.is.time)) return 0;
  for (let index = from + 1; index < from + longest; index++) {
    const word = words[index];
    if (word?.kind !== "word" && word?.kind !== "number") return 0;
    const next = words[index + 1];
    if (word.is.modifier && declined.test(word.key) && isNominal(next) && !next.is.modifier) return index;
  }
  return 0;
}

const declined = /(?:te|ten|ter|tes|tem|ne|nen|ner|nes|nem|de|den|der|des|dem)$/u;
