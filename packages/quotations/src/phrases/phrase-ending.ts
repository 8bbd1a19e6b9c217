import type { Phrase, Word } from "../reader-model.ts";
import { isNominal, reach } from "./phrase.ts";

/**
 * The noun phrase that ends at a word.
 *
 * `… but a spokesman for the mayor of Lorsk said` → `a spokesman for the mayor of Lorsk`
 *
 * @param items - Words of a region.
 * @param at - Index of the phrase's last word.
 * @param floor - Index the phrase may not begin before.
 * @returns The phrase, or `undefined` where the word ends none.
 */
export function phraseEnding(items: readonly Word[], at: number, floor: number): Phrase | undefined {
  const lowest = Math.max(floor, at - reach);
  if (items[at]?.is.pronoun && items[at]?.kind === "word") return { from: at, to: at, head: at };
  const start = groupStart(items, at, lowest);
  if (start === undefined) return undefined;
  let from: number = start;
  let head = at;
  for (;;) {
    const joint = items[from - 1];
    // `der Sprecher des Ministers`
    const possessed: number | undefined =
      items[from]?.is.genitive && isNoun(joint) ? groupStart(items, from - 1, lowest) : undefined;
    if (possessed !== undefined) {
      head = from - 1;
      from = possessed;
      continue;
    }
    if (!joint || from - 2 < lowest) break;
    const outer = groupStart(items, from - 2, lowest);
    if (outer === undefined) break;
    if (joint.is.conjunction && isNamed(items, from, at) && isNamed(items, outer, from - 2)) from = outer;
    else if (
      joint.is.preposition &&
      !joint.first &&
      ((joint.is.attaching && items[from - 2]?.capital) ||
        holdsPerson(items, outer, from - 2) ||
        !isNamed(items, from, head))
    ) {
      head = from - 2;
      from = outer;
    } else break;
  }
  return { from, to: at, head };
}

/** First word of the unbroken run of nouns, adjectives and names that ends at a word, with its article: `the city's deputy mayor`. */
function groupStart(items: readonly Word[], at: number, lowest: number): number | undefined {
  let from = at;
  if (items[at]?.kind === "close") {
    // `Mira Orel (Lorsk) said`: the bracket belongs to the phrase.
    while (from > lowest && items[from]?.kind !== "open" && at - from < 12) from--;
    from--;
  }
  if (items[from]?.kind === "slot" && isNominal(items[from - 1])) from--;
  if ((!isNominal(items[from]) && !items[from]?.is.determiner) || items[from]?.is.modifier) return undefined;
  while (from > lowest) {
    const item = items[from - 1] as Word;
    if (item.is.determiner || item.is.possessive) return from - 1;
    if (!isNominal(item) && !joinsGroup(items, from - 1)) break;
    from--;
  }
  return from;
}

function isNoun(item: Word | undefined): boolean {
  return isNominal(item) && item.kind === "word" && !item.is.modifier;
}

/** A possessive `'s`, a particle inside a name, an adverb before an adjective (`highly placed`). */
function joinsGroup(items: readonly Word[], index: number): boolean {
  const item = items[index] as Word;
  if (item.kind === "clitic") return item.key.endsWith("s") && isNominal(items[index - 1]);
  const before = items[index - 1]?.is;
  if (item.is.adverb) return before?.determiner === true;
  return item.is.particle === true && Boolean(items[index - 1]?.capital || before?.particle);
}

function isNamed(items: readonly Word[], from: number, to: number): boolean {
  return (
    items.slice(from, to + 1).some((item) => item.capital && !item.first) ||
    (items[from]?.capital === true && !items[from]?.is.determiner)
  );
}

function holdsPerson(items: readonly Word[], from: number, to: number): boolean {
  return items.slice(from, to + 1).some((item) => item.is.role || item.is.group);
}
