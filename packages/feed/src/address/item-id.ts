import type { TagAuthority } from "../feed-options.ts";
import { encodePath, tagId } from "./tag-id.ts";

/** What an id can be made of. */
interface IdSources {
  tag: TagAuthority | undefined;
  /** Permalink. */
  url: string | undefined;
  /** Home page of the publication. */
  homeUrl: string | undefined;
  /** First day the thing was known, `2024-03-14`. */
  day: string | undefined;
}

/**
 * The id of a feed's item: what never changes about it. Its place in the feed has no part in it.
 *
 * @param path - Ids of the document, from the issue inwards.
 * @param sources - What it can be made of, the best first: the caller's tag; the permalink; a tag of the site's host and the
 * issue's day; and without any address, the ids alone.
 * @returns An absolute IRI, as Atom asks for.
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6
 */
export function itemId(path: readonly string[], { tag, url, homeUrl, day }: IdSources): string {
  if (tag) return tagId(tag, path);
  if (url !== undefined) return url;
  if (homeUrl !== undefined && day !== undefined)
    return tagId({ authority: new URL(homeUrl).hostname, date: day }, path);
  return `urn:x-digestkit:${encodePath(path)}`;
}
