import type { ResolvedSpeaker, SpeakerResolver } from "./names/speaker-resolver.ts";
import type { Paragraph } from "./paragraph.ts";
import { isCue } from "./patterns/nearest-cue.ts";
import { subjectOf } from "./patterns/subject-of.ts";
import { canSpeak } from "./phrases/can-speak.ts";
import { firstSubject } from "./phrases/first-subject.ts";
import type { Phrase } from "./phrases/phrase.ts";
import { subjectAfter } from "./phrases/subject-after.ts";
import { subjectBefore } from "./phrases/subject-before.ts";
import type { Word } from "./words/word.ts";
import type { Sentence } from "./words/split-sentences.ts";

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
  let outer: ResolvedSpeaker | undefined;
  let inner: ResolvedSpeaker | undefined;
  let subject: ResolvedSpeaker | undefined;
  for (const sentence of sentences) {
    const about = speakerLike(words, firstSubject(words, sentence.from, Math.min(sentence.to, sentence.from + 12)));
    const who = about && resolve(words, about, focus);
    if (who?.cluster && !who.pronoun) focus = subject = who;
    for (const report of reports(words, sentence)) {
      const speaker = resolve(words, report.speaker, focus);
      if (speaker.firstPerson) continue;
      if (speaker.cluster) focus = speaker;
      if (report.outer) outer = speaker;
      else inner = speaker;
    }
  }
  const last = sentences.at(-1);
  // `Orel issued the following statement:`
  if (last && words[last.to - 1]?.kind === "colon") {
    const about = speakerLike(words, firstSubject(words, last.from, last.to));
    if (about) return resolve(words, about, focus);
  }
  return outer ?? inner ?? subject;
}

function speakerLike(words: readonly Word[], phrase: Phrase | undefined): Phrase | undefined {
  return phrase && canSpeak(words, phrase) ? phrase : undefined;
}

/** A reporting verb with its speaker. `outer` where it is set off from what was said: `…, said Orel.` `Orel said: …` */
export interface Report {
  speaker: Phrase;
  /** Index of the verb. */
  cue: number;
  outer: boolean;
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
    const comma = words[index - 1]?.kind === "comma";
    const inverts = words[index]?.is.inverts;
    const after = comma && !inverts ? subjectAfter(words, index, sentence.to) : undefined;
    const speaker =
      after ?? (inverts ? subjectOf(words, index, sentence.from) : subjectBefore(words, index, sentence.from));
    if (!speaker || !canSpeak(words, speaker)) continue;
    const follows = speaker.from > index;
    const left = words[(follows ? index : speaker.from) - 1];
    const right = words[(follows ? speaker.to : index) + 1];
    const closed = right === undefined || right.kind === "stop" || right.kind === "comma" || right.kind === "colon";
    found.push({
      speaker,
      cue: index,
      outer:
        closed &&
        (right?.kind === "colon" ||
          right?.kind === "comma" ||
          left === undefined ||
          left.kind === "comma" ||
          left.kind === "stop"),
    });
  }
  return found;
}
