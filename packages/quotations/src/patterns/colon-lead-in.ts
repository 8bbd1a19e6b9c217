import { firstSubject } from "../phrases/first-subject.ts";
import { subjectBefore } from "../phrases/subject-before.ts";
import { nearestCue } from "./nearest-cue.ts";
import type { Pattern } from "./pattern.ts";

/** `The mayor said on Monday: “…”` · `Orel on the strike: “…”` */
export const colonLeadIn: Pattern = {
  id: "colon-lead-in",
  confidence: 0.95,
  match({ items, at, sentence }) {
    if (items[at - 1]?.kind !== "colon") return undefined;
    const cue = nearestCue(items, at - 1, sentence.from);
    const speaker = (cue === undefined ? undefined : subjectBefore(items, cue, sentence.from)) ?? firstSubject(items, sentence.from, at - 1);
    if (!speaker) return undefined;
    return cue === undefined ? { speaker } : { speaker, cue: { from: cue, to: cue } };
  },
};
