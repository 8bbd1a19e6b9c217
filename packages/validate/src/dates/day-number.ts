/**
 * Count the days of the Gregorian calendar.
 *
 * @param date - ISO 8601 date or date-time, `2023-10-03`; a time is ignored.
 * @returns Days since 1970-01-01, or `undefined` when there is no such day.
 */
export function dayNumber(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  // 30 February becomes 1 March.
  return new Date(time).getUTCDate() === day && month >= 1 && month <= 12 ? Math.floor(time / 86_400_000) : undefined;
}

/**
 * The day of the week.
 *
 * @param days - Days since 1970-01-01.
 * @returns 0 for Sunday to 6 for Saturday.
 */
export function weekdayNumber(days: number): number {
  // 1970-01-01 was a Thursday.
  return (((days + 4) % 7) + 7) % 7;
}
