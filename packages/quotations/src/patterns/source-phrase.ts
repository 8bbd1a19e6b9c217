import type { Lexicon, Word } from "../reader-model.ts";
/**
 * How many words of a phrase that names a source (`according to`, `laut`, `по словам`) begin at an index.
 *
 * @param items - Words of a region.
 * @param index - Index of the phrase's first word.
 * @param lexicon - Language of the text.
 * @returns Number of words, a preposition that ties the name to them included; 0 where no such phrase begins.
 */
export function sourcePhrase(items: readonly Word[], index: number, lexicon: Lexicon): number {
  const first = items[index];
  if (!first || !lexicon.sourceStarts.has(first.key)) return 0;
  const phrase = lexicon.sourcePhrases.find((words) =>
    words.every((word, offset) => items[index + offset]?.key === word),
  );
  if (!phrase) return 0;
  return items[index + phrase.length]?.is.agent ? phrase.length + 1 : phrase.length;
}
