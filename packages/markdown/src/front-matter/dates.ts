import { isDate, isDateOrTime } from "@digestkit/schema";

/** A date as front matter writes it. */
export interface WrittenDate {
  /** Calendar date. */
  date: string;
  /** Date-time with its offset, where the source has both. */
  dateTime?: string;
  /** A time without an offset is on no time line, so the model cannot keep it. */
  local?: true;
}

/** `2023-10-03`, `2023/10/03`, `2023-10-03 08:00`, `2023-10-03T08:00:00.000Z`, `2018-10-08 08:00:00 -0000` */
const written =
  /^(\d{4})([-/])(\d\d)\2(\d\d)(?:[T ]+(\d\d:\d\d)(:\d\d)?(?:\.(\d{1,9}))?[ ]*(?:(Z)|([+-]\d\d):?(\d\d))?)?$/iu;

/**
 * Reads a date whose order of year, month and day is beyond doubt.
 *
 * @param value - Value from front matter.
 * @returns The date, or nothing.
 */
export function readDate(value: unknown): WrittenDate | undefined {
  const match = typeof value === "string" ? written.exec(value.trim()) : null;
  if (!match) return undefined;
  const [, year, , month, day, time, seconds, fraction, zulu, hours, minutes] = match;
  const date = `${year}-${month}-${day}`;
  if (!isDate(date)) return undefined;
  if (time === undefined) return { date };
  if (zulu === undefined && hours === undefined) return { date, local: true };
  // `-0000` says that the offset is unknown and the time is UTC (RFC 3339, section 4.3).
  const offset =
    zulu !== undefined || (/^[+-]00$/u.test(hours ?? "") && minutes === "00") ? "Z" : `${hours}:${minutes}`;
  const dateTime = `${date}T${time}${seconds ?? ":00"}${fraction === undefined ? "" : `.${fraction}`}${offset}`;
  return isDateOrTime(dateTime) ? { date, dateTime } : undefined;
}

/**
 * Reads a date that the model can keep whole: a day, or a time with its offset.
 *
 * @param value - Value from front matter, or text.
 * @returns As the model writes it, `2023-10-03T08:00Z` with seconds; nothing for what is no date, or a time without an offset.
 */
export function wholeDate(value: unknown): string | undefined {
  if (isDateOrTime(value)) return value;
  const written = readDate(value);
  return written?.local ? undefined : (written?.dateTime ?? written?.date);
}
