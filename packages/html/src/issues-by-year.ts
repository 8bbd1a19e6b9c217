import type { Digest } from "@digestkit/schema";

/** The issues of a year. */
export interface Year {
  /** `2024`; nothing for issues without a date. */
  year: string | undefined;
  /** The newest first. */
  issues: Digest[];
}

/**
 * Issues by year, the newest first; issues of one day keep their order, those without a date come last.
 *
 * @param digests - Issues; not changed.
 * @returns Years that have issues.
 */
export function issuesByYear(digests: readonly Digest[]): Year[] {
  const years: Year[] = [];
  for (const issue of digests.toSorted((a, b) => compare(dateOf(b), dateOf(a)))) {
    const year = /^\d{4}/u.exec(dateOf(issue))?.[0];
    const last = years.at(-1);
    if (last && last.year === year) last.issues.push(issue);
    else years.push({ year, issues: [issue] });
  }
  return years;
}

/** Date of an issue, ISO 8601; empty where it has none that begins with a year. */
function dateOf({ issueDate, datePublished }: Digest): string {
  return [issueDate, datePublished].find((date) => date !== undefined && /^\d{4}/u.test(date)) ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
