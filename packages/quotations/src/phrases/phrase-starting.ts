import type { Phrase, Word } from "../reader-model.ts";
import { isPlatform } from "../words/is-platform.ts";
import { isNominal, reach } from "./phrase.ts";

/**
 * The noun phrase that starts at a word.
 *
 * `said a spokesman for the mayor on Monday` → `a spokesman for the mayor`
 *
 * @param items - Words of a region.
 * @param at - Index of the phrase's first word.
 * @param ceiling - Index the phrase must end before.
 * @returns The phrase, or `undefined` where none starts.
 */
export function phraseStarting(items: readonly Word[], at: number, ceiling: number): Phrase | undefined {
  const highest = Math.min(ceiling, at + reach, items.length);
  const first = items[at];
  if (!first || at >= highest) return undefined;
  if (first.is.pronoun && first.kind === "word") return { from: at, to: at, head: at };
  const end = groupEnd(items, at, highest);
  if (end === undefined) return undefined;
  let to: number = end;
  let head = to;
  for (;;) {
    const joint = items[to + 1];
    if (!joint || to + 2 >= highest) break;
    const genitive = joint.is.genitive === true && !endsInName(items, to);
    const joins = joint.is.conjunction
      ? items[to + 2]?.capital === true
      : (joint.is.attaching && !endsInName(items, head)) || genitive;
    if (!joins) break;
    // `one of them`
    const member = items[to]?.is.determiner && items[to + 2]?.is.object;
    const further: number | undefined = member ? to + 2 : groupEnd(items, genitive ? to + 1 : to + 2, highest);
    // `sprach der Präsident von der „schlimmsten Nacht“`
    if (further === undefined || items[further]?.kind === "slot") break;
    to = further;
    // `said Orel and Kern`
    if (joint.is.conjunction) head = to;
  }
  return { from: at, to, head };
}

function endsInName(items: readonly Word[], at: number): boolean {
  const item = items[at];
  return item?.capital === true && !item.is.determiner && !item.is.role && !item.is.honorific && !item.is.organisation;
}

function groupEnd(items: readonly Word[], at: number, highest: number): number | undefined {
  let to = at;
  while (to < highest && (items[to]?.is.determiner || items[to]?.is.possessive)) to++;
  // `an elderly man`
  if (to > at && items[to]?.is.adverb && isNominal(items[to + 1])) to++;
  // `one of the engineers`
  if (to > at && items[to]?.is.attaching) return to - 1;
  // `schreibt die „Lorsker Zeitung“`: a quoted name.
  if (to > at && to < highest && items[to]?.kind === "slot") return to;
  if (!isNominal(items[to])) return undefined;
  while (to + 1 < highest && (isNominal(items[to + 1]) || joins(items, to + 1))) {
    // Where nouns are capitalised, what follows one without a capital is a verb.
    if (items[to + 1]?.is.modifier && !items[to]?.is.modifier) break;
    if (items[to]?.capital && isPlatform(items[to + 1] as Word)) break;
    to++;
  }
  if (items[to]?.is.modifier) return undefined;
  return items[at]?.capital && items[at]?.kind === "word" ? withoutVerb(items, at, to) : to;
}

/** `Orel left the room`: what follows a name in lower case belongs to it only as a noun (`Orel supporters`) or before another name. */
function withoutVerb(items: readonly Word[], from: number, to: number): number {
  let end = to;
  for (; end > from; end--) {
    const item = items[end] as Word;
    if (
      item.kind !== "word" ||
      item.capital ||
      /^\p{Lu}/u.test(item.text) ||
      item.plural ||
      item.is.role ||
      item.is.group ||
      item.is.organisation ||
      item.is.medium
    )
      break;
  }
  // `The growth`: no article is a phrase.
  return end === from && items[from]?.is.determiner ? to : end;
}

function joins(items: readonly Word[], index: number): boolean {
  const item = items[index] as Word;
  if (item.kind === "clitic") return item.key.endsWith("s") && isNominal(items[index + 1]);
  const named = [items[index - 1], items[index + 1]].every((word) => word?.capital || word?.is.particle);
  return item.is.particle === true && named;
}
