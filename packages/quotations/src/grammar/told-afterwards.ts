import type { Pattern } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { isCue } from "../patterns/nearest-cue.ts";
import { subjectOf } from "../patterns/subject-of.ts";

/** How far into the next sentence its verb may stand. */
const farthest = 20;

/** `„Wir bleiben.“ Das sagte Orel am Montag.` · `„Wir bleiben.“ Mit diesen Worten begrüßte er …`: the next sentence points back. */
export const toldAfterwards: Pattern = {
  id: "speaker-after",
  confidence: 0.85,
  match({ items, at, sentence: { from, to } }) {
    if (at !== from || to - at > 2) return undefined;
    const opener = items[to]?.is.preposition ? to + 1 : to;
    if (!items[opener]?.is.pointing) return undefined;
    for (let index = opener + 1; index < Math.min(items.length, opener + farthest); index++) {
      if (items[index]?.kind !== "word") return undefined;
      if (!isCue(items, index) || items[index]?.is.cue !== "speech") continue;
      const speaker = subjectOf(items, index, opener + 1);
      return speaker && canSpeak(items, speaker) ? { speaker, cue: { from: index, to: index } } : undefined;
    }
    return undefined;
  },
};
