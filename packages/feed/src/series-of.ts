import { digestTitle, oneLine, type Labels } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";

/** The publication the issues of a feed belong to. */
export interface Series {
  name: string | undefined;
  publisher: string | undefined;
}

/**
 * Name and publisher of the publication, of the newest issue that has them.
 *
 * @param digests - Issues, the newest first.
 * @param labels - Words in the feed's language.
 * @returns Plain text on one line; the name of issues without a series is the title of a lone issue.
 */
export function seriesOf(digests: readonly Digest[], labels: Labels): Series {
  const first = (field: "name" | "publisher"): string | undefined =>
    digests.map(({ publication }) => oneLine(publication?.[field] ?? "")).find((text) => text !== "");
  const publisher = first("publisher");
  const [only, ...others] = digests;
  const lone = only && others.length === 0 ? oneLine(digestTitle(only, labels)) : undefined;
  return { name: first("name") ?? publisher ?? lone, publisher };
}
