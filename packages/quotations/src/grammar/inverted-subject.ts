import type { Phrase, Word } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { isPersonal } from "../phrases/is-personal.ts";
import { isNominal, reach } from "../phrases/phrase.ts";
import { phraseEnding } from "../phrases/phrase-ending.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { subjectAfter } from "../phrases/subject-after.ts";
import { subjectBefore } from "../phrases/subject-before.ts";

/**
 * The subject of a reporting verb in a language where it may follow: before the verb, or its auxiliary, when it stands there and
 * hangs on no preposition, else after it, else where the clause begins.
 *
 * `Orel sagte am Montag` · `Am Montag hat Orel gesagt` · `Wie Orel am Montag in Lorsk sagte` → `Orel`
 *
 * @param items - Words of a region.
 * @param cue - Index of the verb.
 * @param from - Index of the sentence's first word.
 * @returns The phrase, or `undefined` where the verb has no subject.
 */
export function invertedSubject(items: readonly Word[], cue: number, from: number): Phrase | undefined {
  if (items[cue]?.is.impersonal) return placeOf(items, cue, from);
  const floor = afterColon(items, cue, from);
  const final = finalSubject(items, cue, floor);
  if (final) return final;
  const verb = auxiliaryOf(items, cue, floor) ?? cue;
  const before = subjectBefore(items, verb, floor);
  const after = subjectAfter(items, verb, Math.min(items.length, verb + reach));
  const follows = after !== undefined && canSpeak(items, after);
  const personal = follows && isPersonal(items, after);
  if (personal && (isSetOff(items[verb - 1]) || items[cue]?.is.quoting)) return after;
  if (before && stands(items, before))
    return personal && items[cue]?.is.cue === "speech" && opensAlone(items, before) ? after : before;
  if (follows) return after;
  const first = firstSubject(items, clauseStart(items, cue, floor), cue);
  return first && canSpeak(items, first) ? first : before;
}

/** `weil Orel es gestern sagte,` · `Orel, der es gestern sagte,`: where the verb ends a subordinate clause, its subject opens it. */
function finalSubject(items: readonly Word[], cue: number, floor: number): Phrase | undefined {
  const next = items[cue + 1];
  if (next && next.kind !== "comma" && next.kind !== "stop" && !next.is.auxiliary) return undefined;
  const start = clauseStart(items, cue, floor);
  const opener = items[start - 1];
  if (!opener || start <= floor) return undefined;
  if (opener.is.subordinator || opener.is.relative) {
    const subject = firstSubject(items, start, cue);
    return subject && canSpeak(items, subject) ? subject : undefined;
  }
  if (opener.kind !== "comma" || !items[start]?.is.determiner || isNominal(items[start + 1])) return undefined;
  const antecedent = phraseEnding(items, start - 2, floor);
  return antecedent && { from: start, to: start, head: start, antecedent };
}

/** What stands before a colon or semicolon belongs to another clause. */
function afterColon(items: readonly Word[], cue: number, from: number): number {
  for (let index = cue - 1; index >= Math.max(from, cue - reach); index--)
    if (items[index]?.kind === "colon" || items[index]?.kind === "semicolon") return index + 1;
  return from;
}

/** Governed by nothing: `in Lorsk sagte` has no subject before its verb. */
function stands(items: readonly Word[], phrase: Phrase): boolean {
  return (
    canSpeak(items, phrase) && (phrase.antecedent !== undefined || items[phrase.from - 1]?.is.preposition !== true)
  );
}

/** `Besorgt äußerte sich Orel`: one word that opens the sentence can be anything; a person after the verb is its subject. */
function opensAlone(items: readonly Word[], { from, to }: Phrase): boolean {
  return from === to && items[from]?.first === true && !items[from]?.is.pronoun && !items[from]?.is.role;
}

/** `Da es regnete, sagte Orel`: after a comma the subject follows. */
function isSetOff(before: Word | undefined): boolean {
  return before?.kind === "comma" || before?.kind === "slot" || before?.kind === "dash";
}

/** Index after the last comma, dash or subordinating word before a verb. */
function clauseStart(items: readonly Word[], verb: number, from: number): number {
  for (let index = verb - 1; index >= Math.max(from, verb - reach); index--) {
    const item = items[index] as Word;
    if (item.is.subordinator || item.is.relative || item.kind === "comma" || item.kind === "semicolon")
      return index + 1;
  }
  return from;
}

/** `hat` of `hat am Montag gesagt`: the nearest auxiliary of the same clause. */
function auxiliaryOf(items: readonly Word[], cue: number, from: number): number | undefined {
  for (let index = cue - 1; index >= Math.max(from, cue - reach); index--) {
    const item = items[index] as Word;
    if (item.is.auxiliary && !item.is.adverb && !item.is.mood) return index;
    if (item.kind === "comma" || item.kind === "stop" || item.kind === "colon" || item.kind === "semicolon")
      return undefined;
    if (item.is.subordinator || item.is.relative || item.is.cue) return undefined;
  }
  return undefined;
}

/** `In der Erklärung heißt es` · `heißt es in der Erklärung` → `der Erklärung` */
function placeOf(items: readonly Word[], cue: number, from: number): Phrase | undefined {
  for (const [start, end] of [
    [Math.max(from, cue - reach), cue],
    [cue + 1, cue + 8],
  ] as const) {
    for (let index = start; index < end && items[index]; index++) {
      const place = items[index]?.is.channel ? phraseStarting(items, index + 1, index + reach) : undefined;
      const last = place && items[place.to];
      if (place && last?.kind !== "number" && !last?.is.time) return place;
    }
  }
  return undefined;
}
