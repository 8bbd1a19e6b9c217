import type { Phrase, Word } from "../reader-model.ts";
import { canSpeak } from "../phrases/can-speak.ts";
import { firstSubject } from "../phrases/first-subject.ts";
import { isPersonal } from "../phrases/is-personal.ts";
import { isNominal, reach } from "../phrases/phrase.ts";
import { acts } from "./acts.ts";
import { phraseEnding } from "../phrases/phrase-ending.ts";
import { phraseStarting } from "../phrases/phrase-starting.ts";
import { subjectAfter } from "../phrases/subject-after.ts";
import { subjectBefore } from "../phrases/subject-before.ts";
import { placeOf } from "./place-of.ts";

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
  if (items[cue]?.is.impersonal) return standing(items, cue, from) ?? placeOf(items, cue, from);
  const floor = afterColon(items, cue, from);
  const final = finalSubject(items, cue, floor);
  if (final) return final;
  const own = subjectAfter(items, cue, Math.min(items.length, cue + reach));
  if (own && isPronominal(items, own)) return own;
  const auxiliary = auxiliaryOf(items, cue, floor);
  const verb = auxiliary ?? cue;
  if (auxiliary !== undefined && items[auxiliary]?.is.passive && !items[cue]?.is.quoting) {
    return agentOf(items, auxiliary, cue) ?? outletOf(items, cue, floor);
  }
  const inserted = insertedAfter(items, floor, verb);
  const before = inserted ?? subjectBefore(items, verb, floor);
  const after = subjectAfter(items, verb, Math.min(items.length, verb + reach));
  const follows = after !== undefined && canSpeak(items, after);
  const personal = follows && isPersonal(items, after);
  if (personal && isNominative(items, after) && !(before && isNominative(items, before))) return after;
  if (personal && !inserted && (isSetOff(items[verb - 1]) || items[cue]?.is.quoting)) return after;
  // `Den Gästen aus Lorsk sagte Orel`, `Der Opposition warf Orel vor`, `Das Urteil lobte Orel`
  if (personal && (items[floor]?.is.oblique || (before && isDative(items, before)))) return after;
  if (follows && before && acts(items, after) && !acts(items, before)) return after;
  if (before && stands(items, before))
    return personal && items[cue]?.is.cue === "speech" && opensAlone(items, before) ? after : before;
  if (follows) return after;
  const first = firstSubject(items, clauseStart(items, cue, floor), cue);
  return first && canSpeak(items, first) ? first : before;
}

/** `weil Orel es gestern sagte,` · `Orel, der es gestern sagte,`: where the verb ends a subordinate clause, its subject opens it. */
function finalSubject(items: readonly Word[], cue: number, floor: number): Phrase | undefined {
  const next = items[cue + 1];
  if (next?.kind === "word" && !next.is.auxiliary) return undefined;
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
  const governor = items[phrase.from - 1];
  return (
    canSpeak(items, phrase) &&
    (phrase.antecedent !== undefined || !(governor?.is.preposition || governor?.is.subordinator))
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

/** `als` opens a clause after a comma or at the start, and none in `nannte ihn gestern als „Chef“`. */
function opensClause(items: readonly Word[], index: number, from: number): boolean {
  const { is } = items[index] as Word;
  if (!is.subordinator && !is.relative) return false;
  const before = items[index - 1];
  return index <= from || !before || before.kind !== "word" || Boolean(before.is.conjunction || before.is.adverb);
}

/** `Die Sprecherin, Mira Orel (SPD), sagte`: the phrase that opens the clause, where an insertion follows it at once. */
function insertedAfter(items: readonly Word[], floor: number, verb: number): Phrase | undefined {
  if (items[verb - 1]?.kind !== "comma") return undefined;
  const phrase = phraseStarting(items, floor, verb - 1);
  if (!phrase) return undefined;
  let { to } = phrase;
  const joined = items[to + 1]?.is.conjunction ? phraseStarting(items, to + 2, verb - 1) : undefined;
  if (joined) to = joined.to;
  return items[to + 1]?.kind === "comma" && to + 1 < verb - 1 && canSpeak(items, phrase)
    ? { ...phrase, to }
    : undefined;
}

/** `Orel stand auf der Brücke`: a person does it; `Auf dem Plakat stand` and `heißt es` name none. */
function standing(items: readonly Word[], cue: number, from: number): Phrase | undefined {
  if (items[cue + 1]?.is.object || items[cue - 1]?.is.object) return undefined;
  const before = subjectBefore(items, cue, from);
  return before && isPersonal(items, before) && stands(items, before) ? before : undefined;
}

/** `der Opposition`: with that article such a noun is to whom it was said. */
function isDative(items: readonly Word[], { from, head }: Phrase): boolean {
  const last = items[head] as Word;
  return items[from]?.key === "der" && (feminine.test(last.key) || (last.key.endsWith("e") && !last.is.role));
}

const feminine = /(?:ion|ung|heit|keit|schaft|tät|ei|in|presse|bank|stadt)$/u;

/** `sagte er`: whatever stands before the verb, this is its subject. */
function isPronominal(items: readonly Word[], { from, to }: Phrase): boolean {
  return from === to && items[from]?.is.nominative === true;
}

/** `er`, `der Sprecher`: forms that only a subject has. `der Sprecherin` can be to whom it was said. */
function isNominative(items: readonly Word[], { from, head }: Phrase): boolean {
  const first = items[from] as Word;
  if (first.is.nominative) return true;
  const last = items[head] as Word;
  return first.key === "der" && from < head && last.is.role === true && !last.key.endsWith("in");
}

/** `wurde von Orel als „…“ bezeichnet` */
function agentOf(items: readonly Word[], auxiliary: number, cue: number): Phrase | undefined {
  let agent: Phrase | undefined;
  for (let index = auxiliary + 1; index < cue; index++) {
    const phrase = items[index]?.is.agent ? phraseStarting(items, index + 1, cue) : undefined;
    if (phrase && (!agent || acts(items, phrase))) agent = phrase;
  }
  return agent;
}

/** `In der Zeitung wurde das „…“ genannt`: what is printed somewhere is said by whoever prints it. */
function outletOf(items: readonly Word[], cue: number, floor: number): Phrase | undefined {
  const place = placeOf(items, cue, floor);
  return place && acts(items, place) ? place : undefined;
}

/** Index after the last comma, dash or subordinating word before a verb. */
function clauseStart(items: readonly Word[], verb: number, from: number): number {
  for (let index = verb - 1; index >= Math.max(from, verb - reach); index--) {
    const item = items[index] as Word;
    if (opensClause(items, index, from) || item.kind === "comma" || item.kind === "semicolon") return index + 1;
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
    if (opensClause(items, index, from) || item.is.cue) return undefined;
  }
  return undefined;
}
