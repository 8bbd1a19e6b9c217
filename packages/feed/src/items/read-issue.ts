import {
  digestTitle,
  documentLanguage,
  labelsFor,
  latest,
  momentOf,
  oneLine,
  webUrl,
  type Moment,
} from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { creditsOf } from "./credits-of.ts";

/**
 * Reads what the items of an issue share.
 *
 * @param digest - Issue; not changed.
 * @param setting - Of the feed; an address or date that cannot be used is reported.
 * @returns The issue.
 */
export function readIssue(digest: Digest, setting: Setting): Issue {
  const { options, homeUrl } = setting;
  const language = documentLanguage(digest, options.language);
  const labels = labelsFor(language, options.labels);
  const url = issueUrl(digest, setting);
  const base = url ?? homeUrl;
  const published = dateOf(digest, "datePublished", setting) ?? dateOf(digest, "issueDate", setting);
  const corrected = digest.corrections.map(({ datePublished }) => momentOf(datePublished));
  const updated = latest([published, dateOf(digest, "dateModified", setting), ...corrected]);
  const day = (dateOf(digest, "issueDate") ?? published)?.rfc3339.slice(0, 10);
  return {
    digest,
    title: oneLine(digestTitle(digest, labels)),
    labels,
    language,
    ...creditsOf(digest),
    ...(url !== undefined && { url }),
    ...(base !== undefined && { base }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(day !== undefined && { day }),
  };
}

function issueUrl(digest: Digest, { options, homeUrl, report }: Setting): string | undefined {
  const written = options.issueUrl ? options.issueUrl(digest) : digest.url;
  const url = webUrl(written, homeUrl);
  if (written !== undefined && url === undefined) {
    const place = digest.positions?.["url"];
    report({
      ruleId: "feed-url",
      severity: "warning",
      reason: "Unexpected address of the issue, expected one of the web: write `https://example.org/issue`",
      actual: written,
      path: ["url"],
      ...(place && { place }),
    });
  }
  return url;
}

function dateOf(
  digest: Digest,
  field: "issueDate" | "datePublished" | "dateModified",
  setting?: Setting,
): Moment | undefined {
  const written = digest[field];
  const moment = written === undefined ? undefined : momentOf(written);
  if (written !== undefined && !moment) {
    setting?.report({
      ruleId: "feed-date",
      severity: "warning",
      reason: `Unexpected ${field}, expected a date such as \`2024-03-14\` or \`2024-03-14T08:00:00Z\`: correct it`,
      actual: written,
      path: [field],
    });
  }
  return moment;
}
