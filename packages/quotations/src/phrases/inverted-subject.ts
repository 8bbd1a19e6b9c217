import type { Word } from "../words/word.ts";
import { canSpeak } from "./can-speak.ts";
import { firstSubject } from "./first-subject.ts";
import { reach, type Phrase } from "./phrase.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";

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
  const verb = auxiliaryOf(items, cue, from) ?? cue;
  const before = subjectBefore(items, verb, from);
  const after = subjectAfter(items, verb, Math.min(items.length, verb + reach));
  const follows = after !== undefined && canSpeak(items, after);
  const personal = follows && isPersonal(items, after);
  if (personal && (isSetOff(items[verb - 1]) || items[cue]?.is.quoting)) return after;
  if (before && stands(items, before)) return personal && opensAlone(items, before) ? after : before;
  if (follows) return after;
  const first = firstSubject(items, clauseStart(items, cue, from), cue);
  return first && canSpeak(items, first) ? first : before;
}

/** Governed by nothing: `in Lorsk sagte` has no subject before its verb. */
function stands(items: readonly Word[], phrase: Phrase): boolean {
  return canSpeak(items, phrase) && (phrase.antecedent !== undefined || items[phrase.from - 1]?.is.preposition !== true);
}

/** `Besorgt äußerte sich Orel`: one word that opens the sentence can be anything; a person after the verb is its subject. */
function opensAlone(items: readonly Word[], { from, to }: Phrase): boolean {
  return from === to && items[from]?.first === true && !items[from]?.is.pronoun && !items[from]?.is.role;
}

/** `Da es regnete, sagte Orel`: after a comma the subject follows. */
function isSetOff(before: Word | undefined): boolean {
  return before?.kind === "comma" || before?.kind === "slot" || before?.kind === "dash";
}

function isPersonal(items: readonly Word[], { from, head }: Phrase): boolean {
  return items.slice(from, head + 1).some(({ is, capital }) => is.pronoun ?? (is.role || capital));
}

/** Index after the last comma, dash or subordinating word before a verb. */
function clauseStart(items: readonly Word[], verb: number, from: number): number {
  for (let index = verb - 1; index >= Math.max(from, verb - reach); index--) {
    const item = items[index] as Word;
    if (item.is.subordinator || item.is.relative || item.kind === "comma" || item.kind === "semicolon") return index + 1;
  }
  return from;
}

/** `hat` of `hat am Montag gesagt`: the nearest auxiliary of the same clause. */
function auxiliaryOf(items: readonly Word[], cue: number, from: number): number | undefined {
  for (let index = cue - 1; index >= Math.max(from, cue - reach); index--) {
    const item = items[index] as Word;
    if (item.is.auxiliary && !item.is.adverb && !item.is.mood) return index;
    if (item.kind === "comma" || item.kind === "stop" || item.kind === "colon" || item.kind === "semicolon") return undefined;
    if (item.is.subordinator || item.is.relative || item.is.cue) return undefined;
  }
  return undefined;
}
