import { phraseEnding } from "../phrases/phrase-ending.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { reach } from "../phrases/phrase.ts";
import type { Pattern, Situation } from "./pattern.ts";

/** `According to Orel, the plan is “dead”.` · `“…,” according to the ministry.` */
export const accordingTo: Pattern = {
  id: "according-to",
  confidence: 0.93,
  match(situation) {
    const { items, at, sentence } = situation;
    for (let step = 1; step <= reach; step++) {
      for (const index of [at + step, at - step]) {
        if (index < sentence.from || index >= sentence.to) continue;
        const length = phraseLength(situation, index);
        if (length === 0) {
          const named = items[index]?.is.postposition ? phraseEnding(items, index - 1, sentence.from) : undefined;
          if (named) return { speaker: named, cue: { from: index, to: index } };
          continue;
        }
        const of = items[index + length]?.is.agent ? index + length + 1 : index + length;
        const speaker = phraseStarting(items, of, sentence.to);
        if (speaker) return { speaker, cue: { from: index, to: index + length - 1 } };
      }
    }
    return undefined;
  },
};

function phraseLength({ items, lexicon }: Situation, index: number): number {
  const phrase = lexicon.sourcePhrases.find((words) =>
    words.every((word, offset) => items[index + offset]?.key === word),
  );
  return phrase?.length ?? 0;
}
