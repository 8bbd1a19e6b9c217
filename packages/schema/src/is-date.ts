/** Not asked of zod, so that importers need not carry it. */
const dateOrTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/u;

/**
 * Whether a value is a day of the calendar as the model writes it.
 *
 * @param value - Anything.
 * @returns Whether it is an ISO 8601 calendar date of a day that exists (the full-date of RFC 3339).
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 * @example
 * ```ts
 * import { isDate } from "@digestkit/schema";
 *
 * console.log(isDate("2023-10-03"), isDate("2023-02-31"), isDate("2023-10-03T08:00:00Z")); // => true false false
 * ```
 */
export function isDate(value: unknown): value is string {
  return isDateOrTime(value) && value.length === "2023-10-03".length;
}

/**
 * Whether a value is a day, or a time with its offset, as the model writes them.
 *
 * @param value - Anything.
 * @returns Whether it is a date as {@link isDate} takes it, or an RFC 3339 date-time: with seconds, and with `Z` or an offset.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 * @example
 * ```ts
 * import { isDateOrTime } from "@digestkit/schema";
 *
 * console.log(isDateOrTime("2023-10-03T08:00:00+04:00"), isDateOrTime("2023-10-03T08:00:00")); // => true false
 * ```
 */
export function isDateOrTime(value: unknown): value is string {
  const match = typeof value === "string" ? dateOrTime.exec(value) : null;
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The proleptic Gregorian calendar of ISO 8601. */
function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
