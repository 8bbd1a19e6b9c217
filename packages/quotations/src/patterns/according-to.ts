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
        if (length === 0) continue;
        const speaker = phraseStarting(items, index + length, sentence.to);
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
