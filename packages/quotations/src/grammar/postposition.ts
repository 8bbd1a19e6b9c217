import type { Pattern } from "../reader-model.ts";
import { phraseEnding } from "../phrases/phrase-ending.ts";
import { reach } from "../phrases/phrase.ts";

/** `Orel zufolge ist der Plan „tot“.` · `Orel’e göre …`: words that name the source before them. */
export const postposition: Pattern = {
  id: "according-to",
  confidence: 0.9,
  match({ items, at, sentence }) {
    for (let step = 1; step <= reach; step++) {
      for (const index of [at + step, at - step]) {
        if (index < sentence.from || index >= sentence.to || !items[index]?.is.postposition) continue;
        let noun = index - 1;
        // The name stands before its ending, and before `sözlərinə` of `sözlərinə görə`.
        while (items[noun]?.kind === "clitic" || items[noun]?.is.postposition) noun--;
        const speaker = phraseEnding(items, noun, sentence.from);
        if (speaker) return { speaker, cue: { from: index, to: index } };
      }
    }
    return undefined;
  },
};
