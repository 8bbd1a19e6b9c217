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

/** Years are rare: every date is looked for around one. */
const year = /(?<!\d)\d{4}(?!\d)/gu;
/** `2023-10-03` */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/u;
/** `October 3, 2023`, `Oct. 3rd 2023`, up to the year. */
const monthFirst = /(?<![\p{L}\p{N}])(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? $/u;
/** `3 October 2023`, `3. Oktober 2023`, `3 de octubre de 2023`, up to the year. */
const dayFirst = /(?<![\p{N}.])(\d{1,2})(?:st|nd|rd|th|\.|er)? (?:de )?(\p{L}{3,12})\.?,? (?:de )?$/u;
/** `Tuesday, `, `Dienstag, den ` before a date. */
const weekdayBefore = /(?<!\p{L})(\p{L}{3,14}),? (?:den |le |the )?$/u;
/** The longest of these has so many characters. */
const reach = 32;

/**
 * Full dates (day, month by name or ISO 8601, year) in a text, with the weekday that goes with them.
 *
 * @param text - Text.
 * @param names - Names of the text's language.
 * @returns Dates in text order; days and months need not exist.
 */
export function findDates(text: string, names: CalendarNames): WrittenDate[] {
  return Array.from(text.matchAll(year)).flatMap(({ 0: digits, index }) => {
    const date = dateAround(text, index, names);
    if (!date) return [];
    const weekday = weekdayOf(text, date.range.start, names);
    return [{ ...date, year: Number(digits), ...(weekday ? { weekday } : {}) }];
  });
}

function dateAround(text: string, at: number, names: CalendarNames): Omit<WrittenDate, "year" | "weekday"> | undefined {
  const iso = text.charAt(at - 1) === "-" ? null : isoDate.exec(text.slice(at, at + 11));
  if (iso) return { range: { start: at, end: at + iso[0].length }, month: Number(iso[2]), day: Number(iso[3]) };
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  if (!before.endsWith(" ")) return undefined;
  const american = monthFirst.exec(before);
  const match = american ?? dayFirst.exec(before);
  const [name = "", day = ""] = (american ? [match?.[1], match?.[2]] : [match?.[2], match?.[1]]) as [string?, string?];
  const month = match ? names.month(name) : undefined;
  if (!match || month === undefined) return undefined;
  return { range: { start: from + match.index, end: at + 4 }, month, day: Number(day) };
}

/**
 * The weekday that stands before a date: `Tuesday, `, `Dienstag, den `.
 *
 * @param text - Text.
 * @param start - Where the date begins.
 * @param names - Names of the text's language.
 * @returns Its number and place, if there is one.
 */
export function weekdayOf(text: string, start: number, names: CalendarNames): WrittenDate["weekday"] {
  const from = Math.max(0, start - reach);
  const match = weekdayBefore.exec(text.slice(from, start));
  const number = match ? names.weekday(match[1] ?? "") : undefined;
  if (!match || number === undefined) return undefined;
  return { number, range: { start: from + match.index, end: from + match.index + (match[1] ?? "").length } };
}
