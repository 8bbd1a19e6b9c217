import type { Pattern, Phrase, Word } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { isSomebody } from "../phrases/is-somebody.ts";
import { isCharge } from "./is-charge.ts";
import { isPassive } from "./nearest-cue.ts";

/** `Orel had no time for “rumours”.`: no cue, but somebody the sentence is about, and no thing (`the goal is “…”`). */
export const sentenceSubject: Pattern = {
  id: "sentence-subject",
  confidence: 0.6,
  match({ items, at, sentence, lexicon: { grammar } }) {
    // `Der Plan sei „ein Witz“.`: whoever spoke before goes on.
    if (grammar.reported?.(items, sentence.from, sentence.to)) return undefined;
    if (isCharge(items, at)) return undefined;
    const speaker = firstSubject(items, sentence.from, at);
    if (!speaker || !canSpeak(items, speaker)) return undefined;
    const acts = grammar.acts?.(items, speaker) ?? (isSomebody(items, speaker) && isActive(items, speaker, at));
    return acts ? { speaker } : undefined;
  },
};

/** Does something, and is not `accused of “…”`, `described as “…”`. */
function isActive(items: readonly Word[], { to }: Phrase, at: number): boolean {
  for (let index = to + 1; index < at; index++)
    if ((items[index]?.is.participial || items[index]?.is.cue) && isPassive(items, index)) return false;
  return true;
}
