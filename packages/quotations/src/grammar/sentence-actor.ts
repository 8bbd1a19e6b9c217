import type { Phrase, Sentence, Word } from "../reader-model.ts";
import { reports } from "../carry-speakers.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { acts } from "./acts.ts";
import { reportedMood } from "./reported-mood.ts";

/**
 * Who acts in a sentence that reports nothing.
 *
 * `Orel nahm dazu Stellung. Der Plan sei „ein Witz“.`: whom the first sentence is about tells the second
 *
 * @param items - Words of a region.
 * @param sentence - The sentence.
 * @returns The phrase, or `undefined` where the sentence reports or nobody acts in it.
 */
export function sentenceActor(items: readonly Word[], sentence: Sentence): Phrase | undefined {
  const { from, to } = sentence;
  if (reportedMood(items, from, to) || reports(items, sentence).length > 0) return undefined;
  const subject = firstSubject(items, from, to);
  return subject && acts(items, subject) ? subject : undefined;
}
