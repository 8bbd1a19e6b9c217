import type { Pattern } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { isPersonal } from "../phrases/is-personal.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { isCue } from "../patterns/nearest-cue.ts";
import { isFunctionWord } from "../words/is-function-word.ts";

/** `„…“, frohlockte Orel`: where the subject may follow, any verb between a comma and a person reports. */
export const anyVerb: Pattern = {
  id: "speaker-after",
  confidence: 0.9,
  match({ items, at, sentence }) {
    if (at !== sentence.from || items[at + 1]?.kind !== "comma") return undefined;
    const verb = items[at + 2]?.kind === "dash" ? at + 3 : at + 2;
    const item = items[verb];
    if (item?.kind !== "word" || item.capital || isFunctionWord(item) || isCue(items, verb)) return undefined;
    const speaker = phraseStarting(items, verb + 1, sentence.to);
    if (!speaker || !canSpeak(items, speaker)) return undefined;
    return isPersonal(items, speaker) || items[speaker.head]?.is.group
      ? { speaker, cue: { from: verb, to: verb } }
      : undefined;
  },
};
