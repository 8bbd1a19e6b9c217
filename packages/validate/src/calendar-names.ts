/** The names a language has for months and weekdays. */
export interface CalendarNames {
  /** Number of the month, 1 to 12, by its name in lower case; long, short and inflected forms. */
  months: ReadonlyMap<string, number>;
  /** Number of the day, 0 for Sunday, by its name in lower case; long forms. */
  weekdays: ReadonlyMap<string, number>;
}

/**
 * Names of months and weekdays, from the Unicode CLDR that comes with the JavaScript engine.
 *
 * @param language - BCP 47 tag; English for one that is not valid.
 * @returns Names in lower case.
 */
export function calendarNames(language: string): CalendarNames {
  const locale = localeOf(language);
  const months = new Map<string, number>();
  for (const form of monthForms) {
    const name = namer(locale, form, "month");
    for (let month = 1; month <= 12; month++) months.set(name(new Date(Date.UTC(2024, month - 1, 15))), month);
  }
  const weekdays = new Map<string, number>();
  const name = namer(locale, { weekday: "long" }, "weekday");
  // 7 January 2024 was a Sunday.
  for (let day = 0; day < 7; day++) weekdays.set(name(new Date(Date.UTC(2024, 0, 7 + day))), day);
  return { months, weekdays };
}

/** `3 октября`, `октябрь`, `окт`: beside a day many languages inflect the name of the month. */
const monthForms: Intl.DateTimeFormatOptions[] = [{ month: "short" }, { month: "long" }, { month: "long", day: "numeric" }];

/** What the engine calls one part of a date, in lower case and without a final stop. */
function namer(locale: string, options: Intl.DateTimeFormatOptions, type: string): (date: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
  return (date) => {
    const part = format.formatToParts(date).find((candidate) => candidate.type === type);
    return (part?.value ?? "").toLowerCase().replace(/\.$/u, "");
  };
}

function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
