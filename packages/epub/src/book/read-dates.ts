import { formatDate, latest, momentOf, type Moment } from "@digestkit/adapter-kit";
import type { Digest, Message } from "@digestkit/schema";

/** What a book without any date was last changed at: the first moment a ZIP archive can name. */
const undated = "1980-01-01T00:00:00Z";

/** The dates of a book. */
export interface BookDates {
  /** When it was last changed, in UTC, as EPUB has it: `2024-03-14T00:00:00Z`. */
  modified: string;
  /** When it was published, ISO 8601. */
  date?: string;
}

/**
 * The dates of a book, of those of its issues: no clock is asked.
 *
 * @param digests - Issues; not changed.
 * @param given - The option `modified`.
 * @param report - Takes a message where there is no date at all.
 * @returns Dates.
 * @throws TypeError when the option is no date.
 * @see https://www.w3.org/TR/epub-33/#sec-metadata-last-modified
 */
export function readDates(
  digests: readonly Digest[],
  given: string | undefined,
  report: (message: Message) => void,
): BookDates {
  const chosen = given === undefined ? undefined : momentOf(given);
  if (given !== undefined && !chosen) {
    throw new TypeError(`Unexpected modified "${given}", expected a date such as 2024-03-14`);
  }
  const published = latest(digests.map((digest) => momentOf(digest.datePublished ?? digest.issueDate ?? "")));
  const changes = digests.flatMap(({ dateModified, issueDate, corrections }) => [
    momentOf(dateModified ?? ""),
    momentOf(issueDate ?? ""),
    ...corrections.map(({ datePublished }) => momentOf(datePublished)),
  ]);
  const changed = chosen ?? latest([published, ...changes]);
  if (!changed) report(lack);
  return { modified: changed ? inUtc(changed) : undated, ...(published && { date: dateOf(published) }) };
}

const lack: Message = {
  ruleId: "epub-date",
  severity: "warning",
  reason:
    "Unexpected book without a date, which EPUB requires, expected one: give the issue a date, or set the option modified",
};

function inUtc({ epoch }: Moment): string {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
}

/** A day, or a point in time where the document names one. */
function dateOf({ rfc3339 }: Moment): string {
  return rfc3339.replace("T00:00:00Z", "");
}

/**
 * The days of some issues in words.
 *
 * @param digests - Issues; not changed.
 * @param language - BCP 47 tag.
 * @returns One date, or the first and the last; empty where there is none.
 */
export function datesInWords(digests: readonly Digest[], language: string): string {
  const days = digests
    .map(({ issueDate, datePublished }) => issueDate ?? datePublished)
    .filter((day) => day !== undefined && momentOf(day) !== undefined)
    .toSorted((a, b) => (momentOf(a as string)?.epoch ?? 0) - (momentOf(b as string)?.epoch ?? 0));
  const ends = new Set([days[0], days.at(-1)].filter((day) => day !== undefined));
  return [...ends].map((day) => formatDate(day, language)).join(" – ");
}
