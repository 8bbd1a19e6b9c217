import type { Digest } from "@digestkit/schema";
import { isText } from "../text/is-text.ts";
import { mastheadOf } from "./masthead-of.ts";

/** Something a masthead says below the title; but for the date of the issue, its `type` is the name of its label. */
export type MastheadFact =
  | { type: "volume" | "issue"; number: string }
  | { type: "date"; date: string }
  | { type: "coverage"; start: string; end: string }
  | { type: "published" | "updated"; date: string };

/**
 * Volume, number, date (unless it stands in the place of the title), days covered; when the issue came out and was changed, where
 * that is another day.
 *
 * @param digest - Issue; not changed.
 * @returns Facts in their order; dates are ISO 8601.
 * @example
 * ```ts
 * import { mastheadFacts } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const dates = { issueDate: "2024-03-14", dateModified: "2024-03-16T08:00:00Z" };
 * const digest = createDigest({ id: "a", title: "Weekly", issueNumber: "7", ...dates });
 * console.log(mastheadFacts(digest).map(({ type }) => type)); // => ["issue", "date", "updated"]
 * ```
 */
export function mastheadFacts(digest: Digest): MastheadFact[] {
  const { title, date } = mastheadOf(digest);
  const { volumeNumber, issueNumber, temporalCoverage, datePublished, dateModified } = digest;
  const facts: MastheadFact[] = [];
  if (isText(volumeNumber)) facts.push({ type: "volume", number: volumeNumber });
  if (isText(issueNumber)) facts.push({ type: "issue", number: issueNumber });
  if (date !== undefined && title !== undefined) facts.push({ type: "date", date });
  if (temporalCoverage) {
    const { start, end } = temporalCoverage;
    facts.push({ type: "coverage", start, end });
  }
  if (datePublished !== undefined && dayOf(datePublished) !== dayOf(digest.issueDate ?? datePublished)) {
    facts.push({ type: "published", date: datePublished });
  }
  if (dateModified !== undefined && dayOf(dateModified) !== dayOf(datePublished ?? date)) {
    facts.push({ type: "updated", date: dateModified });
  }
  return facts;
}

/** `2024-03-14` of `2024-03-14T08:00:00Z` */
function dayOf(iso: string | undefined): string | undefined {
  return iso?.slice(0, 10);
}
