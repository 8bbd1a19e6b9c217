import { isDate } from "@digestkit/schema";

/** `2023-10-03.txt`, `_posts/2016-09-15-issue-38.md` */
const dated = /(?:^|[/\\])(\d{4}-\d{2}-\d{2})(?![\d])[^/\\]*$/u;

/**
 * The date that the name of a file begins with, year first, as site generators have it.
 *
 * @param file - Path or name.
 * @returns ISO 8601 date; nothing when the name begins with none, or with a day that no calendar has.
 */
export function dateOfName(file: string): string | undefined {
  const [, date] = dated.exec(file) ?? [];
  return isDate(date) ? date : undefined;
}
