import type { Phrase, Word } from "../reader-model.ts";
import { firstSubject } from "./first-subject.ts";
import { isNominal, reach } from "./phrase.ts";
import { phraseEnding } from "./phrase-ending.ts";

/**
 * The subject of a verb that stands after it in the text's order: who `said` in `Mira Orel, who was there, has since said`.
 *
 * @param items - Words of a region.
 * @param verb - Index of the verb.
 * @param floor - Index of the clause's first word.
 * @returns The phrase, or `undefined` where the verb has no subject before it.
 */
export function subjectBefore(items: readonly Word[], verb: number, floor: number): Phrase | undefined {
  let at = verb - 1;
  const lowest = Math.max(floor, verb - reach);
  while (at >= lowest && isAdverbial(items[at] as Word)) at--;
  const item = items[at];
  if (!item || at < lowest) return undefined;
  if (item.kind === "comma" || item.kind === "dash") return beforeInsertion(items, at, floor);
  if (item.is.relative) return relative(at, beforeInsertion(items, at, floor));
  // `a message that said`
  if (item.is.subordinator && isNominal(items[at - 1])) return relative(at, phraseEnding(items, at - 1, floor));
  // `Orel left the room and said`
  if (item.is.conjunction || item.is.subordinator)
    return firstSubject(items, clauseStart(items, at, floor), at) ?? firstSubject(items, floor, at);
  if (item.is.determiner || item.is.possessive || item.is.preposition) return undefined;
  const phrase = phraseEnding(items, at, floor);
  // `Mira Orel, head of the office said`: the second comma is missing.
  if (
    phrase &&
    items[phrase.from - 1]?.kind === "comma" &&
    items[phrase.head]?.is.role &&
    !items[phrase.head]?.capital
  ) {
    const outer = phraseEnding(items, phrase.from - 2, floor);
    if (outer?.from === floor && outer.to > floor && isName(items, outer)) return outer;
  }
  // `Orel, before his arrest wrote`, `Orel in Lorsk said`: what a preposition governs is no subject.
  const governor =
    phrase && phrase.from > floor + 1 && items[verb - 1]?.kind === "word" ? items[phrase.from - 1] : undefined;
  const governed = governor?.is.preposition && !governor.is.subordinator;
  // `Orel, who in an interview with the Herald called`
  const who = governed ? items.slice(lowest, at).findLastIndex(({ is }) => is.relative) : -1;
  if (who > 0) return relative(lowest + who, beforeInsertion(items, lowest + who, floor));
  return (governed ? undefined : phrase) ?? firstSubject(items, floor, at) ?? phrase;
}

function relative(at: number, antecedent: Phrase | undefined): Phrase | undefined {
  return antecedent && { from: at, to: at, head: at, antecedent };
}

/** Where the clause that a verb is joined to by `and` begins: after the last subordinator, dash or semicolon. */
function clauseStart(items: readonly Word[], at: number, floor: number): number {
  for (let index = at - 1; index > Math.max(floor, at - reach); index--) {
    const item = items[index] as Word;
    if (item.is.subordinator || item.kind === "semicolon" || item.kind === "dash") return index + 1;
  }
  return floor;
}

/** What stands between a subject and its verb without being either. */
function isAdverbial(item: Word): boolean {
  return (
    !item.capital &&
    Boolean(item.is.auxiliary || item.is.adverb || (item.is.time && item.kind === "word")) &&
    !item.is.role
  );
}

/**
 * `Mira Orel, a lawyer from Lorsk, said`: the insertion ends at the comma before the verb. Where it begins is the nearest comma
 * before that with a noun phrase on its left and the start of an insertion on its right.
 */
function beforeInsertion(items: readonly Word[], at: number, floor: number): Phrase | undefined {
  const lowest = Math.max(floor, at - reach);
  for (let comma = items[at]?.is.relative ? at : at - 1; comma > lowest; comma--) {
    const item = items[comma] as Word;
    const isRelative = item.is.relative === true;
    if (!isRelative && item.kind !== "comma" && item.kind !== "dash") continue;
    const edge = isRelative && items[comma - 1]?.kind === "comma" ? comma - 2 : comma - 1;
    const outer = phraseEnding(items, edge, floor);
    if (!outer || isAge(items, outer) || hangsOnName(items, outer)) continue;
    // `suspects somebody behind it, …, decries`: what a preposition governs is no subject.
    const governed = items[outer.from - 1]?.is.preposition && !items[outer.head]?.capital;
    if (isRelative || (!governed && startsInsertion(items, comma + 1, at))) return outer;
    // `Mira Orel, member of the largest party, VPU, said`
    if (items[outer.from - 1]?.kind === "comma" && !items[outer.from]?.is.determiner && !isName(items, outer)) continue;
    const inner = phraseEnding(items, at - 1, comma + 1);
    // `The chairman of the party, Mira Orel, said`
    if (inner && isName(items, inner)) return isName(items, outer) ? outer : inner;
  }
  return firstSubject(items, floor, at);
}

function startsInsertion(items: readonly Word[], from: number, to: number): boolean {
  const item = items[from];
  // `Orel is at the Centre, continues to worry, warns`: another verb of the same subject.
  if (!item || item.is.auxiliary) return false;
  if (item.kind === "word" && !item.capital) return true;
  return items.slice(from, Math.min(to, from + 6)).some((word) => !word.capital && (word.is.role || word.is.group));
}

/** `Orel, 41, a lawyer`: a number between commas is part of the insertion. */
function isAge(items: readonly Word[], { from, to }: Phrase): boolean {
  return from === to && items[from]?.kind === "number";
}

/** `Orel, 22, of Lorsk, Kessia, said`: what hangs on a preposition after a comma or number is inside the insertion. */
function hangsOnName(items: readonly Word[], { from }: Phrase): boolean {
  if (!items[from - 1]?.is.preposition) return false;
  const before = items[from - 2];
  return before?.kind === "comma" || before?.kind === "number";
}

function isName(items: readonly Word[], phrase: Phrase): boolean {
  const words = items.slice(phrase.from, phrase.head + 1).filter((item) => item.kind === "word");
  return words.length > 0 && words.length < 5 && words.every((item) => item.capital && !item.is.organisation);
}
