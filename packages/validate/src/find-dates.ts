import type { TextRange } from "@digestkit/schema";
import type { CalendarNames } from "./calendar-names.ts";

/** A full date in a text. */
export interface WrittenDate {
  /** The date without its weekday. */
  range: TextRange;
  year: number;
  month: number;
  day: number;
  /** The weekday before it, when there is one: 0 for Sunday. */
  weekday?: { number: number; range: TextRange };
}

/** `October 3, 2023`, `Oct. 3rd 2023` */
const monthFirst = /(?<![\p{L}\p{N}])(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;
/** `3 October 2023`, `3. Oktober 2023`, `3 de octubre de 2023` */
const dayFirst = /(?<![\p{N}.])(\d{1,2})(?:st|nd|rd|th|\.|er)? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})(?!\d)/gu;
/** `2023-10-03` */
const isoDate = /(?<![\p{N}-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/gu;
/** `Tuesday, `, `Dienstag, den ` before a date. */
const weekdayBefore = /(?<!\p{L})(\p{L}{3,14}),? (?:den |le |the )?$/u;

/**
 * Full dates (day, month by name or ISO 8601, year) in a text, with the weekday that goes with them.
 *
 * @param text - Text.
 * @param names - Names of the text's language.
 * @returns Dates in text order; days and months need not exist.
 */
export function findDates(text: string, names: CalendarNames): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const add = (match: RegExpExecArray, year: string, month: number | undefined, day: string): void => {
    if (month === undefined) return;
    const start = match.index;
    const weekday = weekdayOf(text, start, names);
    const range = { start, end: start + match[0].length };
    dates.push({ range, year: Number(year), month, day: Number(day), ...(weekday ? { weekday } : {}) });
  };
  for (const match of text.matchAll(monthFirst)) add(match, match[3] ?? "", monthOf(match[1], names), match[2] ?? "");
  for (const match of text.matchAll(dayFirst)) add(match, match[3] ?? "", monthOf(match[2], names), match[1] ?? "");
  for (const match of text.matchAll(isoDate)) add(match, match[1] ?? "", Number(match[2]), match[3] ?? "");
  return dates.sort((left, right) => left.range.start - right.range.start);
}

function monthOf(name: string | undefined, { months }: CalendarNames): number | undefined {
  return months.get((name ?? "").toLowerCase());
}

function weekdayOf(text: string, start: number, { weekdays }: CalendarNames): WrittenDate["weekday"] {
  const match = weekdayBefore.exec(text.slice(Math.max(0, start - 24), start));
  const number = match && weekdays.get((match[1] ?? "").toLowerCase());
  if (!match || number === undefined || number === null) return undefined;
  const from = Math.max(0, start - 24) + match.index;
  return { number, range: { start: from, end: from + (match[1] ?? "").length } };
}
