import type { Digest } from "@digestkit/schema";
import { formatDate } from "../dates/format-date.ts";
import { fillLabel } from "../labels/fill-label.ts";
import type { Labels } from "../labels/labels.ts";
import { isText } from "../text/is-text.ts";

/**
 * What to call an issue: its title, or else its series with number or date, its publisher with its date, its date.
 *
 * @param digest - Issue to name; not changed.
 * @param labels - Labels in the issue's language.
 * @returns Plain text, never empty.
 * @example
 * ```ts
 * import { digestTitle, labelsFor } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "a", publication: { name: "Rights Monitor" }, issueNumber: "12" });
 * console.log(digestTitle(digest, labelsFor("en"))); // => Rights Monitor, Issue 12
 * ```
 */
export function digestTitle(digest: Digest, labels: Labels): string {
  if (isText(digest.title)) return digest.title;
  const { publication, issueNumber, issueDate = digest.datePublished, inLanguage } = digest;
  const series = [publication?.name, publication?.publisher].find(isText);
  const number = isText(issueNumber) ? fillLabel(labels.issue, { number: issueNumber }) : undefined;
  const date = isText(issueDate) ? formatDate(issueDate, inLanguage) : undefined;
  return [series, number ?? date].filter(isText).join(labels.separator) || labels.untitled;
}
