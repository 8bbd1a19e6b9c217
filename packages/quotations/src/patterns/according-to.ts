import type { Pattern } from "../reader-model.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { reach } from "../phrases/phrase.ts";
import { sourcePhrase } from "./source-phrase.ts";

/** `According to Orel, the plan is “dead”.` · `“…,” according to the ministry.` */
export const accordingTo: Pattern = {
  id: "according-to",
  confidence: 0.93,
  match({ items, at, sentence, lexicon }) {
    for (let step = 1; step <= reach; step++) {
      for (const index of [at + step, at - step]) {
        if (index < sentence.from || index >= sentence.to) continue;
        const length = sourcePhrase(items, index, lexicon);
        if (length === 0) continue;
        const speaker = phraseStarting(items, index + length, sentence.to);
        if (speaker) return { speaker, cue: { from: index, to: index + length - 1 } };
      }
    }
    return undefined;
  },
};
