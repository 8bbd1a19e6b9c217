import { phraseEnding } from "../phrases/phrase-ending.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { reach } from "../phrases/phrase.ts";
import type { Word } from "../words/word.ts";
import type { Pattern } from "./pattern.ts";
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
        if (length === 0) {
          const named = items[index]?.is.postposition
            ? phraseEnding(items, nounBefore(items, index), sentence.from)
            : undefined;
          if (named) return { speaker: named, cue: { from: index, to: index } };
          continue;
        }
        const speaker = phraseStarting(items, index + length, sentence.to);
        if (speaker) return { speaker, cue: { from: index, to: index + length - 1 } };
      }
    }
    return undefined;
  },
};

/** `Orel’e göre`: the name stands before its ending. */
function nounBefore(items: readonly Word[], index: number): number {
  let at = index - 1;
  while (items[at]?.kind === "clitic" || items[at]?.is.postposition) at--;
  return at;
}
