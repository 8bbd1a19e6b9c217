import { nearestCue } from "./nearest-cue.ts";
import { subjectOf } from "./cue-before.ts";
import type { Pattern } from "./pattern.ts";

/** `Orel called the plan “a costly mistake”.` · `Orel said that the city would extend the “temporary permit”.` */
export const mixedCue: Pattern = {
  id: "mixed-cue",
  confidence: 0.85,
  match({ items, at, sentence }) {
    for (let cue = nearestCue(items, at, sentence.from); cue !== undefined; cue = nearestCue(items, cue, sentence.from)) {
      const speaker = subjectOf(items, cue, sentence.from);
      if (speaker) return { speaker, cue: { from: cue, to: cue } };
    }
    return undefined;
  },
};
