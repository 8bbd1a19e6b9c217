import type { Pattern, Word } from "../reader-model.ts";
import { nearestCue } from "./nearest-cue.ts";
import { subjectOf } from "./subject-of.ts";

/** `Orel said, “…”` · `Orel told the court that “…”` · `Orel left, saying “…”` */
export const cueBefore: Pattern = {
  id: "cue-before",
  confidence: 0.94,
  match({ items, at, sentence }) {
    const cue = nearestCue(items, at, sentence.from);
    if (cue === undefined || items[cue]?.is.cue !== "speech" || !leadsTo(items, cue, at)) return undefined;
    const speaker = subjectOf(items, cue, sentence.from);
    return speaker && { speaker, cue: { from: cue, to: cue } };
  },
};

/** Between cue and quotation stand at most whom it was said to, where and when: no other clause. */
function leadsTo(items: readonly Word[], cue: number, at: number): boolean {
  const last = items[at - 1];
  if (at - cue === 1 || last?.kind === "comma") return at - cue < 24;
  return last?.is.subordinator === true && at - cue < 12;
}
