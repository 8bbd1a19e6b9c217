import type { Phrase, Word } from "../reader-model.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { reach } from "../phrases/phrase.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { acts } from "./acts.ts";

/**
 * Who a sentence is about that leads in a quotation without a reporting verb: its first phrase, or whoever acts in it.
 *
 * `Orel blieb hart: „…“` · `Kritik übte Orel: „…“` · `Kritik kam von Orel: „…“` → `Orel`
 *
 * @param items - Words of a region.
 * @param from - Index of the sentence's first word.
 * @param to - Index of the colon.
 * @returns The phrase, or `undefined` where the sentence begins with none.
 */
export function leadingActor(items: readonly Word[], from: number, to: number): Phrase | undefined {
  const subject = firstSubject(items, from, to);
  if (!subject || acts(items, subject)) return subject;
  for (let index = subject.to + 1; index < Math.min(to, subject.to + reach); index++) {
    const item = items[index] as Word;
    if (item.is.oblique || (item.is.preposition && !item.is.agent)) {
      index = phraseStarting(items, index + 1, to)?.to ?? index;
      continue;
    }
    const phrase = phraseStarting(items, item.is.agent ? index + 1 : index, to);
    if (phrase && acts(items, phrase)) return phrase;
  }
  return subject;
}
