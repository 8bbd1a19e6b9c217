import type { Phrase, Sentence, Word } from "./reader-model.ts";
import type { ResolvedSpeaker, SpeakerResolver } from "./names/speaker-resolver.ts";
import type { Paragraph } from "./paragraph.ts";
import { isCue } from "./patterns/nearest-cue.ts";
import { subjectOf } from "./patterns/subject-of.ts";
import { canSpeak } from "./phrases/can-speak.ts";
import { firstSubject } from "./phrases/first-subject.ts";
import { subjectAfter } from "./phrases/subject-after.ts";

/**
 * Who has the floor at the start of each paragraph: whoever spoke last before it, or else whom the last sentences were about.
 * It is read from the words alone, as if there were no quotation marks, so that a wrong mark never reaches another paragraph.
 *
 * @param paragraphs - Paragraphs in text order.
 * @param resolve - Says who a phrase means.
 * @returns One speaker, or `undefined`, for each paragraph.
 */
export function carrySpeakers(
  paragraphs: readonly Paragraph[],
  resolve: SpeakerResolver,
): (ResolvedSpeaker | undefined)[] {
  let floor: ResolvedSpeaker | undefined;
  return paragraphs.map((paragraph) => {
    const before = floor;
    floor = lastSpeaker(paragraph, resolve, floor) ?? floor;
    return before;
  });
}

function lastSpeaker(
  paragraph: Paragraph,
  resolve: SpeakerResolver,
  floor: ResolvedSpeaker | undefined,
): ResolvedSpeaker | undefined {
  const { words, sentences } = paragraph;
  let focus = floor;
  let spoken: ResolvedSpeaker | undefined;
  let subject: ResolvedSpeaker | undefined;
  for (const sentence of sentences) {
    const about = firstSubject(words, sentence.from, Math.min(sentence.to, sentence.from + 12));
    const who = about && canSpeak(words, about) ? resolve(words, about, focus) : undefined;
    if (who?.cluster && !who.pronoun) focus = subject = who;
    for (const report of reports(words, sentence)) {
      const speaker = resolve(words, report.speaker, focus);
      if (speaker.firstPerson) continue;
      if (speaker.cluster) focus = speaker;
      spoken = speaker;
    }
  }
  return spoken ?? subject;
}

/** A reporting verb with its speaker. */
export interface Report {
  speaker: Phrase;
  /** Index of the verb. */
  cue: number;
}

/**
 * The verbs of a sentence that report what somebody says, each with its speaker.
 *
 * @param words - Words of a region.
 * @param sentence - The sentence.
 * @returns Reports in text order.
 */
export function reports(words: readonly Word[], sentence: Sentence): Report[] {
  const found: Report[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    if (!isCue(words, index) || words[index]?.is.participle) continue;
    const after =
      words[index - 1]?.kind === "comma" && !words[index]?.is.inverts
        ? subjectAfter(words, index, sentence.to)
        : undefined;
    const speaker = after ?? subjectOf(words, index, sentence.from);
    if (!speaker || (after && !canSpeak(words, after))) continue;
    found.push({ speaker, cue: index });
  }
  return found;
}
