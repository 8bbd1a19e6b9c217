/** A day of some calendar. */
export interface CalendarDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

const dayLength = 86_400_000;

/**
 * A day of the Gregorian calendar as ISO 8601.
 *
 * @param date - Year, month and day.
 * @returns `2023-10-03`; nothing for a day that does not exist, and for years a digest cannot be of.
 */
export function isoDay({ year, month, day }: CalendarDay): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * Day of the week of a date.
 *
 * @param iso - `2023-10-03`.
 * @returns From 0, Sunday.
 */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** Persian years that a digest can be of, in the Solar Hijri calendar: 1921 to 2121. */
const persianYears = { from: 1300, until: 1500 };

/**
 * A day of the Solar Hijri calendar of Iran as ISO 8601: `11 مهر 1402` → `2023-10-03`.
 *
 * @param date - Year, month and day of that calendar.
 * @returns ISO date, or nothing for a day that does not exist.
 */
export function isoOfPersian({ year, month, day }: CalendarDay): string | undefined {
  if (year < persianYears.from || year >= persianYears.until) return undefined;
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  // The year begins at the equinox; six months have 31 days, the others 30: never more than two days off.
  const daysBefore = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  const about = Date.UTC(year + 621, 2, 21) + daysBefore * dayLength;
  for (let offset = -2; offset <= 2; offset++) {
    const time = about + offset * dayLength;
    const parts = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts["year"] === year && parts["month"] === month && parts["day"] === day) {
      return new Date(time).toISOString().slice(0, 10);
    }
  }
  return undefined;
}

/** The Thai solar calendar counts from 543 BCE: 2566 is 2023. */
export const buddhistOffset = 543;
