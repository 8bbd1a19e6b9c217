import type { FeedOf, TagAuthority } from "../feed-options.ts";
import { encodePath, tagId } from "./tag-id.ts";

/** What the id of a feed can be made of. */
interface FeedIdSources {
  of: FeedOf;
  tag: TagAuthority | undefined;
  feedUrl: string | undefined;
  homeUrl: string | undefined;
  /** Name of the publication. */
  series: string;
}

/**
 * The id of a feed.
 *
 * @param sources - What it can be made of, the best first: the caller's tag, its own address, the site's, the publication's name.
 * @returns An absolute IRI.
 */
export function feedId({ of, tag, feedUrl, homeUrl, series }: FeedIdSources): string {
  const path = typeof of === "string" ? [of] : Object.entries(of).flat();
  if (tag) return tagId(tag, path);
  if (feedUrl !== undefined) return feedUrl;
  if (homeUrl === undefined) return `urn:x-digestkit:${encodePath([series, ...path])}`;
  return of === "issues" ? homeUrl : new URL(`#${encodePath(path)}`, homeUrl).href;
}
