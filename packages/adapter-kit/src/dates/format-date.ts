import { labelLanguage } from "../labels/label-language.ts";
import { fillLabel } from "../labels/fill-label.ts";
import { dateStyles, type DateStyle } from "./date-styles.ts";

/**
 * A date as people read it, in the language's own words, digits and order.
 *
 * The calendar day is the one the value names: `2023-10-03T23:30:00+04:00` is 3 October everywhere. Neither the clock nor
 * the time zone nor the locale of the machine is asked. The calendar is the Gregorian one unless the language tag asks for
 * another (`fa-u-ca-persian`).
 *
 * @param iso - ISO 8601 date or date-time.
 * @param inLanguage - BCP 47 tag; without one, or where it is no tag, the date is English.
 * @returns Plain text; a value that is no date is returned as it is.
 * @example
 * ```ts
 * import { formatDate } from "@digestkit/adapter-kit";
 *
 * console.log(formatDate("2023-10-03", "en")); // => October 3, 2023
 * console.log(formatDate("2023-10-03", "en-GB")); // => 3 October 2023
 * console.log(formatDate("2023-10-03", "de")); // => 3. Oktober 2023
 * console.log(formatDate("2023-10-03", "ja")); // => 2023年10月3日
 * ```
 */
export function formatDate(iso: string, inLanguage: string | undefined): string {
  const day = calendarDay(iso);
  if (!day) return iso;
  const style = styleOf(inLanguage ?? "en");
  return style ? inStyle(day, style) : byIntl(day, inLanguage ?? "en");
}

interface CalendarDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** `2023-10-03T08:00:00Z` → 2023, 10, 3; nothing for `2023-02-31`. */
function calendarDay(iso: string): CalendarDay | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?![\d-])/u.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = new Date(utcTime({ year, month, day }));
  return found.getUTCMonth() + 1 === month && found.getUTCDate() === day ? { year, month, day } : undefined;
}

/** Milliseconds of the day's start in UTC; unlike `Date.UTC`, years below 100 are themselves. */
function utcTime({ year, month, day }: CalendarDay): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Our own style, for a bare language and for the region the style is from: `de`, `de-DE`, not `de-AT`. */
function styleOf(tag: string): DateStyle | undefined {
  const [language = "", region, ...rest] = tag.split("-");
  const found = labelLanguage(language);
  if (found !== language.toLowerCase() || rest.length > 0) return undefined;
  const style = dateStyles[found];
  return region === undefined || region.toUpperCase() === style.region ? style : undefined;
}

function inStyle({ year, month, day }: CalendarDay, { pattern, months, firstDay, digits }: DateStyle): string {
  const dayText = day === 1 && firstDay !== undefined ? firstDay : String(day);
  const text = fillLabel(pattern, { day: dayText, month: months[month - 1] ?? "", year: String(year) });
  return digits === undefined ? text : text.replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit);
}

function byIntl(day: CalendarDay, tag: string): string {
  const locale = isTag(tag) ? tag : "en-US";
  const options: Intl.DateTimeFormatOptions = { dateStyle: "long", timeZone: "UTC" };
  if (!/-u-(?:.*-)?ca-/u.test(locale)) options.calendar = "gregory";
  // Unicode data has moved between U+0020, U+00A0 and U+202F over the years: `2023 г.`
  return new Intl.DateTimeFormat(locale, options).format(utcTime(day)).replace(/[\u202F\u2009]/gu, "\u00A0");
}

function isTag(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
