import type { Phrase, Sentence, Word } from "./reader-model.ts";
import { isNobody, noted, type Focus } from "./names/focus.ts";
import type { ResolvedSpeaker } from "./names/resolved-speaker.ts";
import type { SpeakerResolver } from "./names/speaker-resolver.ts";
import type { Paragraph } from "./paragraph.ts";
import { isCue, isPassive } from "./patterns/nearest-cue.ts";
import { subjectOf } from "./patterns/subject-of.ts";
import { canSpeak } from "./phrases/can-speak.ts";
import { firstSubject } from "./phrases/first-subject.ts";
import { subjectAfter } from "./phrases/subject-after.ts";

/** What one paragraph carries over to the next. */
export interface Carried {
  /** Who has the floor. */
  floor?: ResolvedSpeaker;
  /** Whom a pronoun means. */
  focus: Focus;
}

/**
 * Who has the floor at the start of each paragraph: whoever spoke last before it, or else whom the last sentences were about.
 * It is read from the words alone, as if there were no quotation marks, so that a wrong mark never reaches another paragraph.
 *
 * @param paragraphs - Paragraphs in text order.
 * @param resolve - Says who a phrase means.
 * @returns What each paragraph is carried over to.
 */
export function carrySpeakers(paragraphs: readonly Paragraph[], resolve: SpeakerResolver): Carried[] {
  let carried: Carried = { focus: {} };
  return paragraphs.map((paragraph) => {
    const before = carried;
    carried = carriedOver(paragraph, resolve, carried);
    return before;
  });
}

function carriedOver({ words, sentences }: Paragraph, resolve: SpeakerResolver, { floor, focus }: Carried): Carried {
  let spoken: ResolvedSpeaker | undefined;
  let subject: ResolvedSpeaker | undefined;
  for (const sentence of sentences) {
    const told = reports(words, sentence);
    const about = told[0]?.closes
      ? undefined
      : firstSubject(words, sentence.from, Math.min(sentence.to, sentence.from + 12));
    const who = about && canSpeak(words, about) ? resolve(words, about, focus) : undefined;
    if (who?.cluster && !who.pronoun) {
      subject = who;
      focus = noted(focus, who);
    }
    for (const report of told) {
      const speaker = resolve(words, report.speaker, focus);
      if (isNobody(speaker)) continue;
      focus = noted(focus, speaker);
      spoken = speaker;
    }
  }
  const next = spoken ?? subject ?? floor;
  return { focus, ...(next && { floor: next }) };
}

/** A reporting verb with its speaker. */
export interface Report {
  speaker: Phrase;
  /** Index of the verb. */
  cue: number;
  /** Closes the sentence, and all of it is said: `Orel called for an end to it, she said.` */
  closes?: boolean;
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
    const { is } = words[index] as Word;
    // `is likely to put the doubts to rest`: nobody has said anything.
    if (!isCue(words, index) || is.participle || isPassive(words, index)) continue;
    if (is.base && words[index - 1]?.is.auxiliary) continue;
    const speaker = invertedAfter(words, index, sentence.to) ?? subjectOf(words, index, sentence.from);
    if (speaker) found.push({ speaker, cue: index });
  }
  const last = found.at(-1);
  const closes = last && last.cue > sentence.to - 3 && words[last.speaker.from - 1]?.kind === "comma";
  return closes ? [{ ...last, closes }] : found;
}

/** `“…”, said Orel.` Not who `Orel, a lawyer, said Kern was ill` is about. */
function invertedAfter(words: readonly Word[], verb: number, to: number): Phrase | undefined {
  const { is } = words[verb] as Word;
  if (is.cue !== "speech" || is.inverts || words[verb - 1]?.kind !== "comma") return undefined;
  const after = subjectAfter(words, verb, to);
  return after && canSpeak(words, after) && !words[after.to + 1]?.is.auxiliary ? after : undefined;
}
