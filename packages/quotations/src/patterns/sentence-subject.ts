import type { Pattern, Sentence, Word } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { reach } from "../phrases/phrase.ts";

/** Whether the main clause, up to its first comma, is in the mood of reported speech. */
function isReported(items: readonly Word[], { from, to }: Sentence): boolean {
  for (let index = from; index < Math.min(to, from + reach) && items[index]?.kind !== "comma"; index++)
    if (items[index]?.is.mood) return true;
  return false;
}

/** `Orel had no time for “rumours”.`: no cue, but somebody the sentence is about. */
export const sentenceSubject: Pattern = {
  id: "sentence-subject",
  confidence: 0.6,
  match({ items, at, sentence, lexicon }) {
    // `Der Plan sei „ein Witz“.`: whoever spoke before goes on.
    if (lexicon.hasMood && isReported(items, sentence)) return undefined;
    const speaker = firstSubject(items, sentence.from, at);
    return speaker && canSpeak(items, speaker) ? { speaker } : undefined;
  },
};
