import type { Pattern, Word } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { isPersonal } from "../phrases/is-personal.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { subjectBefore } from "../phrases/subject-before.ts";

/** How far behind the quotation the verb that ends its clause may stand. */
const farthest = 12;

/** `Orel “…” dedi.` · `“…” diyen Orel` · `“…” deyə Orel bildirib.`: languages whose verb ends the clause. */
export const finalCue: Pattern = {
  id: "final-cue",
  confidence: 0.9,
  match({ items, at, sentence }) {
    const cue = cueBehind(items, at, sentence.to);
    if (cue === undefined) return undefined;
    const after = items[cue]?.is.participle ? phraseStarting(items, cue + 1, sentence.to) : undefined;
    const between = subjectBefore(items, cue, at + 1);
    const speaker = [
      after,
      between,
      firstSubject(items, sentence.from, at),
      phraseStarting(items, cue + 1, sentence.to),
    ].find((phrase) => phrase && canSpeak(items, phrase) && (phrase !== between || isPersonal(items, phrase)));
    // `“…” dedi.`: whoever spoke before
    return { ...(speaker ? { speaker } : {}), cue: { from: cue, to: cue } };
  },
};

function cueBehind(items: readonly Word[], at: number, to: number): number | undefined {
  for (let index = at + 1; index < Math.min(to, at + farthest); index++) {
    const item = items[index] as Word;
    if (item.kind === "slot" || item.kind === "stop" || item.kind === "semicolon" || item.kind === "colon")
      return undefined;
    // `ifadelerini kullanan`: the last of several
    if (item.is.cue && item.kind === "word" && !items[index + 1]?.is.cue) return index;
  }
  return undefined;
}
