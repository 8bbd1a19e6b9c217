import type { SubjectFinder } from "../reader-model.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { isPersonal } from "../phrases/is-personal.ts";
import { subjectBefore } from "../phrases/subject-before.ts";

/**
 * The subject of a verb that ends its clause: who opens the clause, or stands right before the verb.
 *
 * `Orel dün Lorsk’ta dedi` → `Orel`
 *
 * @param items - Words of a region.
 * @param cue - Index of the verb.
 * @param from - Index of the sentence's first word.
 * @returns The phrase, or `undefined` where the verb has no subject.
 */
export const finalSubject: SubjectFinder = (items, cue, from) => {
  const first = firstSubject(items, from, cue);
  return first && isPersonal(items, first) ? first : subjectBefore(items, cue, from);
};
