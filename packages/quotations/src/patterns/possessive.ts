import { phraseEnding } from "../phrases/phrase-ending.ts";
import { isNominal } from "../phrases/phrase.ts";
import type { Pattern } from "./pattern.ts";

/** `Orel’s “temporary” permit` · `her “very clear” message` */
export const possessive: Pattern = {
  id: "possessive",
  confidence: 0.8,
  match({ items, at, sentence }) {
    for (let index = at - 1; index >= Math.max(sentence.from, at - 5); index--) {
      const item = items[index];
      if (item?.is.possessive) return { speaker: { from: index, to: index, head: index } };
      if (item?.kind === "clitic" && item.key.endsWith("s")) {
        const speaker = phraseEnding(items, index - 1, sentence.from);
        return speaker && { speaker };
      }
      if (!isNominal(item)) return undefined;
    }
    return undefined;
  },
};
