import { breakOpportunities } from "./break-opportunities.ts";

/** A word that is nothing but a guillemet, with the marks that stand at it: `«` · `»,` · `(«` */
const guillemet = /^[([]?([«»‹›])[.,;:!?…)\]]*$/u;

/** A word that is nothing but marks French writes a space before: `:` · `?!` */
const trailing = /^[;:!?]{1,3}$/u;

/** Words kept together at most, such as `« Pourquoi ? »`: more are no text. */
const longest = 4;

const opposite: Readonly<Record<string, string>> = { "«": "»", "»": "«", "‹": "›", "›": "‹" };

/**
 * Keeps marks that are written with a space, as in French, on the line of their words: `« Nous partons »`, `Pourquoi ?`.
 *
 * Which guillemet opens is told by the first that stands alone: `»` closes in French and opens in German and Danish.
 *
 * @param words - Words of a line, without the spaces between.
 * @returns The words; those that must not be parted are one, with a space between.
 * @see https://www.unicode.org/reports/tr14/#QU
 */
export function holdMarks(words: readonly string[]): string[] {
  const groups: string[][] = [];
  const closing = new Set<string>();
  let holdsNext = false;
  for (const word of words) {
    const mark = guillemet.exec(word)?.[1];
    const closes = mark !== undefined && closing.has(mark);
    const group = groups.at(-1);
    const isHeld = holdsNext || closes || trailing.test(word);
    if (isHeld && group && group.length < longest && isWhole(group.at(-1) ?? "") && isWhole(word)) group.push(word);
    else groups.push([word]);
    holdsNext = mark !== undefined && !closes;
    if (holdsNext) closing.add(opposite[mark ?? ""] ?? "");
  }
  return groups.map((group) => group.join(" "));
}

/** Chinese and the like is cut between words, which a space among them would end. */
function isWhole(word: string): boolean {
  return breakOpportunities(word).length === 1;
}
