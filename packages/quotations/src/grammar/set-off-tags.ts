import type { Word } from "../reader-model.ts";
import { isNominal } from "../phrases/phrase.ts";

/**
 * Words that are no verbs report only where a comma, dash or mark sets them off and somebody follows: `„…“, so Orel`.
 *
 * @param paragraphs - Words of each paragraph of a text; such a word elsewhere is no longer taken for a reporting one.
 */
export function setOffTags(paragraphs: readonly (readonly Word[])[]): void {
  for (const words of paragraphs)
    for (const [index, word] of words.entries())
      if (word.is.tag && !(isSetOff(words[index - 1], word) && beginsPhrase(words[index + 1]))) word.is = {};
}

function isSetOff(before: Word | undefined, word: Word): boolean {
  return before !== undefined && (before.kind === "comma" || before.kind === "dash" || word.start - before.end > 1);
}

function beginsPhrase(item: Word | undefined): boolean {
  return item?.is.determiner === true || item?.is.pronoun === true || isNominal(item);
}
