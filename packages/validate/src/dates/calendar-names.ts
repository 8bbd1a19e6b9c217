import { canonicalLanguageTag } from "@digestkit/schema";
import { once } from "../memoize.ts";

/** What a language calls months and weekdays. */
export interface CalendarNames {
  /** Number of the month with a name, 1 to 12; long, short and inflected forms, in any case. */
  month: (name: string) => number | undefined;
  /** Number of the weekday with a name, 0 for Sunday; long forms, in any case. */
  weekday: (name: string) => number | undefined;
  /** Name of the weekday with a number. */
  weekdayName: (number: number) => string;
}

/** `October`, `Oct`; `октября` beside a day, where many languages inflect the name of the month. */
const monthForms: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "short" },
  { month: "long", day: "numeric" },
];
/** Days of these dates: a month for each index; 7 January 2024 was a Sunday. */
const monthDates: readonly Date[] = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
const weekDates: readonly Date[] = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 7 + day)));

/**
 * Names of months and weekdays, from the Unicode CLDR that comes with the JavaScript engine. Making them takes longer than
 * checking a page: each form is made when it is first needed.
 *
 * @param language - BCP 47 tag; English for one that is not valid.
 * @returns Names of that language.
 */
export function calendarNames(language: string): CalendarNames {
  const locale = canonicalLanguageTag(language) ?? "en";
  const months = monthForms.map((form) => once(() => numbered(namesOf(locale, form, "month", monthDates), 1)));
  const weekdays = once(() => namesOf(locale, { weekday: "long" }, "weekday", weekDates));
  const weekdayNumbers = once(() => numbered(weekdays(), 0));
  return {
    month: (name) => firstOf(months, keyOf(name)),
    weekday: (name) => weekdayNumbers().get(keyOf(name)),
    weekdayName: (number) => weekdays()[number] ?? "",
  };
}

function firstOf(forms: readonly (() => ReadonlyMap<string, number>)[], key: string): number | undefined {
  for (const form of forms) {
    const number = form().get(key);
    if (number !== undefined) return number;
  }
  return undefined;
}

function namesOf(locale: string, options: Intl.DateTimeFormatOptions, part: string, dates: readonly Date[]): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
  return dates.map((date) => format.formatToParts(date).find(({ type }) => type === part)?.value ?? "");
}

function numbered(names: readonly string[], first: number): Map<string, number> {
  return new Map(names.map((name, index) => [keyOf(name), index + first]));
}

/** `Oct.` → `oct` */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/\.$/u, "");
}
