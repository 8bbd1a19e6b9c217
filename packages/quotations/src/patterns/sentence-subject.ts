import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import type { Pattern } from "./pattern.ts";

/** `Orel had no time for “rumours”.`: no cue, but somebody the sentence is about. */
export const sentenceSubject: Pattern = {
  id: "sentence-subject",
  confidence: 0.6,
  match({ items, at, sentence }) {
    const speaker = firstSubject(items, sentence.from, at);
    return speaker && canSpeak(items, speaker) ? { speaker } : undefined;
  },
};
