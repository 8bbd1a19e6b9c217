import { momentOf } from "@digestkit/adapter-kit";
import { assertDigests, type Digest } from "@digestkit/schema";
import { newestFirst } from "./dates/newest-first.ts";
import type { FeedPages } from "./feed-options.ts";

/** Options of `archivePages`. */
export interface ArchiveOptions {
  /** How many issues a document holds. */
  size: number;
  /** Address of the feed people subscribe to. */
  feedUrl: string;
  /** Address of an archive, by its number: 1 is the oldest. */
  archiveUrl: (number: number) => string;
}

/** One document of a feed in several: what to give to `toRss`, `toAtom` or `toJsonFeed`. */
export interface ArchivePage {
  /** Its issues. */
  digests: Digest[];
  /** Its address: the option `feedUrl`. */
  feedUrl: string;
  /** The documents around it: the option `pages`. */
  pages: FeedPages;
}

/**
 * Divides the issues of a publication among a feed to subscribe to and archives, as RFC 5005 has it. Archives are filled from the
 * oldest issue on, so that a full one never changes.
 *
 * @param digests - Issues, in any order; not changed.
 * @param options - Size and addresses.
 * @returns The feed to subscribe to, then the archives, the newest first. Issues without a date count as the oldest.
 * @throws TypeError when the size is no positive whole number, or a digest is none.
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-4
 * @example
 * ```ts
 * import { archivePages } from "@digestkit/feed";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digests = ["2024-01-01", "2024-02-01", "2024-03-01"].map((issueDate) => createDigest({ id: issueDate, issueDate }));
 * const pages = archivePages(digests, { size: 2, feedUrl: "/feed.xml", archiveUrl: (number) => `/feed-${number}.xml` });
 * console.log(pages.map((page) => `${page.feedUrl} ${page.digests.length}`)); // => ["/feed.xml 1", "/feed-1.xml 2"]
 * ```
 */
export function archivePages(digests: readonly Digest[], { size, feedUrl, archiveUrl }: ArchiveOptions): ArchivePage[] {
  assertDigests(digests);
  if (!Number.isInteger(size) || size < 1) {
    throw new TypeError(`Unexpected size ${size}, expected a positive whole number`);
  }
  const oldestFirst = newestFirst(digests, dateOf).toReversed();
  // The last document is the feed itself; it is never empty where there are issues.
  const archives = Math.max(Math.ceil(oldestFirst.length / size) - 1, 0);
  const url = (number: number): string | undefined =>
    number >= 1 && number <= archives ? archiveUrl(number) : undefined;
  const page = (number: number): ArchivePage => {
    const isCurrent = number > archives;
    const prevArchive = url(number - 1);
    const nextArchive = isCurrent ? undefined : url(number + 1);
    return {
      digests: oldestFirst.slice((number - 1) * size, isCurrent ? undefined : number * size).toReversed(),
      feedUrl: isCurrent ? feedUrl : archiveUrl(number),
      pages: {
        ...(!isCurrent && { kind: "archive", current: feedUrl }),
        ...(isCurrent && archives === 0 && { kind: "complete" }),
        ...(prevArchive !== undefined && { prevArchive }),
        ...(nextArchive !== undefined && { nextArchive }),
      },
    };
  };
  return Array.from({ length: archives + 1 }, (_, index) => page(archives + 1 - index));
}

function dateOf({ datePublished, issueDate }: Digest): ReturnType<typeof momentOf> {
  return (datePublished === undefined ? undefined : momentOf(datePublished)) ?? momentOf(issueDate ?? "");
}
