import type { Pattern } from "../reader-model.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { acts } from "./acts.ts";

/** `Mit „großer Sorge“ reagierte Orel.` · `Mit den Worten „Wir bleiben“ verließ Orel den Saal.`: it opens the sentence, the verb follows. */
export const openingPhrase: Pattern = {
  id: "sentence-subject",
  confidence: 0.6,
  match({ items, at, sentence: { from, to } }) {
    if (!items[from]?.is.preposition || at - from > 5 || !items[at + 1]?.is.modifier) return undefined;
    const speaker = phraseStarting(items, at + 2, to);
    return speaker && acts(items, speaker) ? { speaker } : undefined;
  },
};
