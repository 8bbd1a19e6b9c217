import type { Lexicon, Pattern } from "../reader-model.ts";
import { accordingTo } from "./according-to.ts";
import { colonLeadIn } from "./colon-lead-in.ts";
import { cueAfter } from "./cue-after.ts";
import { cueBefore } from "./cue-before.ts";
import { interrupted } from "./interrupted.ts";
import { mixedCue } from "./mixed-cue.ts";
import { mixedCueAfter } from "./mixed-cue-after.ts";
import { nameAfter } from "./name-after.ts";
import { possessivePost } from "./possessive-post.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { speakerAfter } from "./speaker-after.ts";

const first: readonly Pattern[] = [possessivePost, colonLeadIn];

const others: readonly Pattern[] = [
  speakerAfter,
  cueAfter,
  interrupted,
  cueBefore,
  accordingTo,
  nameAfter,
  mixedCue,
  mixedCueAfter,
  sentenceSubject,
];

/**
 * The patterns in the order they are tried; the first that matches attributes the quotation.
 *
 * @param lexicon - Language of the text, whose own patterns come after what leads in a quotation with a colon.
 * @returns Patterns.
 */
export function patternTable({ grammar }: Lexicon): readonly Pattern[] {
  return [...first, ...(grammar.patterns ?? []), ...others];
}
