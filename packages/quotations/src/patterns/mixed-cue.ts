import type { Pattern, Word } from "../reader-model.ts";
import { isSomebody } from "../phrases/is-somebody.ts";
import { isCharge } from "./is-charge.ts";
import { mixedCueAfter } from "./mixed-cue-after.ts";
import { nearestCue } from "./nearest-cue.ts";
import { reach } from "../phrases/phrase.ts";
import { subjectOf } from "./subject-of.ts";

/** `Orel called the plan “a costly mistake”.` · `Orel said that the city would extend the “temporary permit”.` */
export const mixedCue: Pattern = {
  id: "mixed-cue",
  confidence: 0.85,
  match(situation) {
    const { items, at, sentence } = situation;
    if (isCharge(items, at)) return undefined;
    const floor = Math.max(sentence.from, at - 2 * reach);
    for (const strong of [true, false]) {
      for (let cue = nearestCue(items, at, floor); cue !== undefined; cue = nearestCue(items, cue, floor)) {
        if (isStrong(items, cue) !== strong) continue;
        const speaker = subjectOf(items, cue, sentence.from);
        if (!speaker) continue;
        // `Plans announced in May are “dead”, the mayor said.`
        const told = isSomebody(items, speaker) ? undefined : mixedCueAfter.match(situation);
        return told ?? { speaker, cue: { from: cue, to: cue } };
      }
    }
    return undefined;
  },
};

/** Attitudes and what somebody will or wants to say yield: in `Orel said the city will continue the “dialogue”` it is Orel who speaks. */
function isStrong(items: readonly Word[], cue: number): boolean {
  const item = items[cue];
  return item?.is.cue !== "attitude" && !(item?.is.base && items[cue - 1]?.is.auxiliary);
}
