import type { Pattern } from "../reader-model.ts";
import { reach } from "../phrases/phrase.ts";
import { followsVerb } from "./follows-verb.ts";
import { subjectAfter } from "../phrases/subject-after.ts";
import { subjectOf } from "./subject-of.ts";
import { isCue, isPassive } from "./nearest-cue.ts";

/** `The plan is “dead”, Orel said.` · `“Dead on arrival” is how Orel described it.` */
export const mixedCueAfter: Pattern = {
  id: "mixed-cue-after",
  confidence: 0.85,
  match(situation) {
    const { items, at, sentence } = situation;
    for (let index = at + 1; index < Math.min(sentence.to, at + reach); index++) {
      if (items[index]?.kind === "semicolon") return undefined;
      if (!isCue(items, index) || items[index]?.is.participle) continue;
      const comma = items[index - 1]?.kind === "comma" || items[index - 1]?.kind === "slot";
      if (isPassive(items, index)) continue;
      const after = comma ? subjectAfter(items, index, sentence.to) : undefined;
      const speaker =
        after && followsVerb(situation, index, after)
          ? after
          : subjectOf(items, index, items[index]?.is.inverts ? sentence.from : at + 1);
      if (speaker) return { speaker, cue: { from: index, to: index } };
    }
    return undefined;
  },
};
