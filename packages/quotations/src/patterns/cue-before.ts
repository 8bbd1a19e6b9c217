import { firstSubject } from "../phrases/first-subject.ts";
import { subjectBefore } from "../phrases/subject-before.ts";
import type { Word } from "../words/word.ts";
import { isCue, nearestCue } from "./nearest-cue.ts";
import type { Pattern } from "./pattern.ts";

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

/**
 * Who a reporting verb belongs to; a participle to the subject of its sentence: `Orel left the room, saying …`.
 *
 * @param items - Words of a region.
 * @param cue - Index of the verb.
 * @param from - Index of the sentence's first word.
 * @returns The phrase, or `undefined`.
 */
export function subjectOf(items: readonly Word[], cue: number, from: number): ReturnType<typeof subjectBefore> {
  const isParticiple = items[cue]?.is.participle && !items[cue - 1]?.is.auxiliary;
  if (!isParticiple) return subjectBefore(items, cue, from);
  for (let index = cue - 1; index > Math.max(from, cue - 40); index--) {
    if (!isCue(items, index) || items[index]?.is.participle) continue;
    const speaker = subjectBefore(items, index, from);
    if (speaker) return speaker;
  }
  return firstSubject(items, from, cue);
}
