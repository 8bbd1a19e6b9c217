import type { Phrase, Word } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { phraseEnding } from "../phrases/phrase-ending.ts";
import { reach } from "../phrases/phrase.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { subjectBefore } from "../phrases/subject-before.ts";
import { isCue, isPassive } from "./nearest-cue.ts";

/**
 * Who a reporting verb belongs to. Of a participle it is the subject of the verb before it (`Orel left, saying …`), of a passive
 * whoever comes after `by`.
 *
 * @param items - Words of a region.
 * @param cue - Index of the verb.
 * @param from - Index of the sentence's first word.
 * @returns A phrase that can be somebody who speaks, or `undefined`.
 */
export function subjectOf(items: readonly Word[], cue: number, from: number): Phrase | undefined {
  const phrase = candidate(items, cue, from);
  return phrase && (items[cue]?.is.impersonal || canSpeak(items, phrase)) ? phrase : undefined;
}

function candidate(items: readonly Word[], cue: number, from: number): Phrase | undefined {
  if (isPassive(items, cue)) return agentAfter(items, cue);
  const isParticiple = items[cue]?.is.participle && !items[cue - 1]?.is.auxiliary;
  const subject = items[cue]?.is.subject;
  if (subject) return subject(items, cue, from);
  // `with Orel claiming “…”`
  const own = isParticiple && items[cue - 1]?.capital ? phraseEnding(items, cue - 1, from) : undefined;
  if (own && items[own.from - 1]?.is.author) return own;
  if (!isParticiple) return subjectBefore(items, cue, from);
  for (let index = cue - 1; index > Math.max(from, cue - reach); index--) {
    if (!isCue(items, index) || items[index]?.is.participle) continue;
    const speaker = subjectBefore(items, index, from);
    if (speaker && canSpeak(items, speaker)) return speaker;
  }
  return firstSubject(items, from, cue);
}

function agentAfter(items: readonly Word[], cue: number): Phrase | undefined {
  for (let index = cue + 1; index < cue + 10 && items[index]?.kind !== "stop"; index++) {
    if (items[index]?.is.agent) return phraseStarting(items, index + 1, index + 1 + reach);
  }
  return undefined;
}
