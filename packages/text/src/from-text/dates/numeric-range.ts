import type { DateReading } from "./found-date.ts";
import { numericDate } from "./numeric-date.ts";

/** `26.09` or `26` in front of a dash: what is missing is that of the last day. */
const dayAndMonth = /^(\d{1,2})(?:\.(\d{1,2}))?\.?$/u;
const lastDay = /^\d{1,2}\.(\d{1,2})\.(\d{4})/u;

/**
 * Reads two days in figures with a dash between them, from the first to the last.
 *
 * ```
 * 26.09.2023 – 03.10.2023 · 26.09–03.10.2023 · 2–8.10.2023 · 2023-09-26 – 2023-10-03
 * ```
 *
 * @param text - Folded line.
 * @param language - BCP 47 tag of the text, if somebody said it.
 * @returns The range; nothing when the text is anything else, or its days are not in order.
 */
export function numericRange(text: string, language: string | undefined): DateReading | undefined {
  const dash = /\s[-–—]\s|[–—]|(?<=^[\d.]{1,10})-/u.exec(text);
  if (!dash) return undefined;
  const last = text.slice(dash.index + dash[0].length);
  const end = numericDate(last, language);
  const start = numericDate(completed(text.slice(0, dash.index), last), language);
  if (!start || !end || "problem" in start || "problem" in end || start.iso >= end.iso) return undefined;
  return { iso: start.iso, end: end.iso, languages: [] };
}

/** The first day with the month and year of the last, where it leaves them out. */
function completed(first: string, last: string): string {
  const [, day, ownMonth] = dayAndMonth.exec(first) ?? [];
  const [, month, year] = lastDay.exec(last) ?? [];
  return day === undefined || month === undefined ? first : `${day}.${ownMonth ?? month}.${year}`;
}
