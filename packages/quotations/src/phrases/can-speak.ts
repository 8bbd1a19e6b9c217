import type { Phrase, Word } from "../reader-model.ts";
/**
 * Whether a phrase can be somebody who speaks: a name, a pronoun, a noun for a person or body, a noun with an article, a plural.
 * It keeps stray verbs and adjectives from being taken for speakers.
 *
 * @param items - Words of a region.
 * @param phrase - Phrase to judge.
 * @returns `true` for a possible speaker.
 */
export function canSpeak(items: readonly Word[], phrase: Phrase): boolean {
  if (items[phrase.from]?.is.determiner || items[phrase.from]?.is.possessive) return true;
  return items.slice(phrase.from, phrase.head + 1).some((item, at, words) => {
    if (item.is.pronoun || item.is.relative || item.is.role || item.is.group || item.is.medium) return true;
    if (item.capital) return !item.first || words.length > 1 || !(item.is.participial || item.is.cue);
    return item.plural && !item.is.cue && at === words.length - 1;
  });
}
