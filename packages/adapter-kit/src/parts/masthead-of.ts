import type { Digest, Publication } from "@digestkit/schema";
import { isText } from "../text/is-text.ts";

/** A name above the title of an issue. */
export interface MastheadName {
  /** Of the series, or of its publisher. */
  name: string;
  /** Address of their page, as the document has it; of two names the first has it. */
  url: string | undefined;
}

/** What heads an issue. */
export interface Masthead {
  /** Title of the issue; where it has none, the name of the series, or of its publisher. */
  title: string | undefined;
  /** Date of the issue, ISO 8601. It stands in the place of a title where there is none. */
  date: string | undefined;
  /** What stands above the title. */
  series: MastheadName[];
}

/**
 * What heads an issue: its title, and the names above it. `mastheadFacts` and `creditsOf` have what stands below.
 *
 * @param digest - Issue; not changed.
 * @returns Title, date and names, as the document has them.
 * @example
 * ```ts
 * import { mastheadOf } from "@digestkit/adapter-kit";
 * import { createDigest } from "@digestkit/schema";
 *
 * const publication = { name: "Lorsk Monitor", publisher: "Centre" };
 * const { title, date, series } = mastheadOf(createDigest({ id: "a", publication, issueDate: "2024-03-14" }));
 * console.log(title, date, series.map(({ name }) => name)); // => Lorsk Monitor 2024-03-14 ["Centre"]
 * ```
 */
export function mastheadOf(digest: Digest): Masthead {
  const { name, publisher }: Publication = digest.publication ?? {};
  const title = [digest.title, name, publisher].find(isText);
  const names = [name, publisher].filter(isText).filter((text) => text !== title);
  return {
    title,
    date: digest.issueDate ?? digest.datePublished,
    series: names.map((text, index) => ({ name: text, url: index === 0 ? digest.publication?.url : undefined })),
  };
}
