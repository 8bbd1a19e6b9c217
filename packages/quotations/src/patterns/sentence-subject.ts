import type { Pattern } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";

/** `Orel had no time for “rumours”.`: no cue, but somebody the sentence is about. */
export const sentenceSubject: Pattern = {
  id: "sentence-subject",
  confidence: 0.6,
  match({ items, at, sentence, lexicon: { grammar } }) {
    // `Der Plan sei „ein Witz“.`: whoever spoke before goes on.
    if (grammar.reported?.(items, sentence.from, sentence.to)) return undefined;
    const speaker = firstSubject(items, sentence.from, at);
    return speaker && canSpeak(items, speaker) && grammar.acts?.(items, speaker) !== false ? { speaker } : undefined;
  },
};
