import type { Pattern, Phrase, Word } from "../reader-model.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { phraseEnding } from "../phrases/phrase-ending.ts";
import { nearestCue } from "./nearest-cue.ts";
import { speakerAfter } from "./speaker-after.ts";
import { subjectOf } from "./subject-of.ts";

/** `The mayor said on Monday: “…”` · `Orel on the strike: “…”` */
export const colonLeadIn: Pattern = {
  id: "colon-lead-in",
  confidence: 0.95,
  match(situation) {
    const { items, at, sentence, lexicon, quoted } = situation;
    if (items[at - 1]?.kind !== "colon") return undefined;
    // `Orel blieb hart: „…“, sagte sie.`
    const after = speakerAfter.match(situation);
    if (after && (items[at + 1]?.kind === "comma" || quoted.endsWith(","))) return after;
    const named = nameBefore(items, at - 2, sentence.from);
    if (named) return { speaker: named };
    const nearest = nearestCue(items, at - 1, sentence.from);
    const cue =
      nearest !== undefined && (at - nearest < 9 || items[nearest]?.is.cue === "speech") ? nearest : undefined;
    const speaker = cue === undefined ? undefined : subjectOf(items, cue, sentence.from);
    if (speaker && cue !== undefined) return { speaker, cue: { from: cue, to: cue } };
    if (after) return after;
    // `Der Plan sei ein Witz: „…“`: whoever spoke before goes on.
    const { reported, leader = firstSubject } = lexicon.grammar;
    if (reported?.(items, sentence.from, at - 1)) return undefined;
    const subject = leader(items, sentence.from, at - 1);
    return subject && { speaker: subject };
  },
};

/** `Orel: “…”`, `Harbour strike - Mira Orel: “…”`: nothing but the name between the colon and where the line or its last part begins. */
function nameBefore(items: readonly Word[], at: number, from: number): Phrase | undefined {
  const phrase = items[at]?.capital ? phraseEnding(items, at, from) : undefined;
  return phrase && (phrase.from === from || items[phrase.from - 1]?.kind === "dash") ? phrase : undefined;
}
