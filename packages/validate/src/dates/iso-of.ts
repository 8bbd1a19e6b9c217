/**
 * A date in ISO 8601.
 *
 * @param year - Year.
 * @param month - Month, 1 to 12.
 * @param day - Day.
 * @returns `2023-10-03`
 */
export function isoOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
