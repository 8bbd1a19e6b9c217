import type { TextRange } from "@digestkit/schema";
import type { CalendarNames } from "./calendar-names.ts";
import { weekdayOf, type WrittenDate } from "./find-dates.ts";

/** A date without a year in a text. */
export interface WrittenDay {
  /** The date without its weekday. */
  range: TextRange;
  month: number;
  day: number;
  /** The weekday before it, when there is one: 0 for Sunday. */
  weekday?: NonNullable<WrittenDate["weekday"]>;
}

/** `4 May`, `4th May`, `4. Mai`, `4 de mayo` */
const dayFirst = /(?<![\p{L}\p{N}.,:–-])(\d{1,2})(?:st|nd|rd|th|\.|er)? (?:de )?(\p{L}{3,12})(?![\p{L}\p{N}-])/gu;
/** `May 4`, `May 4th` */
const monthFirst = /(?<![\p{L}\p{N}])(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}%–-]|[.,:]\d)/gu;
/** What follows a date that has a year: `, 2023`, ` de 2023`, ` ’23`. */
const yearAfter = /^\.?,? (?:de )?(?:\d{4}(?!\d)|[’']\d{2}(?!\d))/u;
/** Words before a day of a month; before a number of things there are others: `killed 31 April protesters`. */
const wordBefore = /(?<!\p{L})(?:on|until|till|since|am|bis|seit|vom|le|el|до)(?: the)? $/iu;
const wordReach = 12;

/**
 * Dates without a year in a text, with the weekday that goes with them. A number beside the name of a month may be something else
 * (`In April 31 people were freed`): it is taken for a day only where a weekday, a word such as `on`, or the end of a phrase says so.
 *
 * @param text - Text.
 * @param names - Names of the text's language.
 * @param options - Whether the language writes months with a capital, so that `may` and `march` are verbs.
 * @returns Dates in text order; days from 1 to 31, which need not exist in their months.
 */
export function findDays(text: string, names: CalendarNames, { capitals }: { capitals: boolean }): WrittenDay[] {
  if (!/\d/u.test(text)) return [];
  const found = [
    ...Array.from(text.matchAll(dayFirst), (match) => ({ match, day: match[1] ?? "", name: match[2] ?? "" })),
    ...Array.from(text.matchAll(monthFirst), (match) => ({ match, day: match[2] ?? "", name: match[1] ?? "" })),
  ];
  return found
    .flatMap(({ match, day, name }) => {
      const month = capitals && !/^\p{Lu}/u.test(name) ? undefined : names.month(name);
      const range = { start: match.index, end: match.index + match[0].length };
      const after = text.slice(range.end, range.end + 12);
      if (month === undefined || Number(day) < 1 || Number(day) > 31 || yearAfter.test(after)) return [];
      const weekday = weekdayOf(text, range.start, names);
      const before = text.slice(Math.max(0, range.start - wordReach), range.start);
      const isDate =
        weekday !== undefined ||
        wordBefore.test(before) ||
        (match[0].startsWith(day) && /^(?:$|[.;!?)\n]|, )/u.test(after));
      return isDate ? [{ range, month, day: Number(day), ...(weekday ? { weekday } : {}) }] : [];
    })
    .toSorted((left, right) => left.range.start - right.range.start);
}
