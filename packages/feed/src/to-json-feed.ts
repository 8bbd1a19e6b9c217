import { replaceForbidden } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import { buildFeed } from "./build-feed.ts";
import type { FeedOptions } from "./feed-options.ts";
import type { FeedItem } from "./model/feed.ts";
import { reportOnce } from "./report-once.ts";

/**
 * Issues, entries, sections, corrections, or what concerns a section or a person, as JSON Feed 1.1.
 *
 * @param digests - One issue or several, in any order; not changed.
 * @param options - What the feed is of, and where it stands.
 * @returns JSON, UTF-8, indented, with a final newline.
 * @throws TypeError when an option is of the wrong type.
 * @see https://www.jsonfeed.org/version/1.1/
 * @example
 * ```ts
 * import { toJsonFeed } from "@digestkit/feed";
 * import { createDigest } from "@digestkit/schema";
 *
 * const feed = JSON.parse(toJsonFeed(createDigest({ id: "monitor-12", title: "Q & A", issueDate: "2024-03-14" })));
 * console.log(feed.items[0].title, feed.items[0].date_published); // => Q & A 2024-03-14T00:00:00Z
 * ```
 */
export function toJsonFeed(digests: Digest | readonly Digest[], options: FeedOptions = {}): string {
  const feed = buildFeed(digests, options, reportOnce(options.onMessage ?? (() => undefined)));
  const { title, homeUrl, feedUrl, description, image, authors, language, pages, items } = feed;
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: homeUrl,
    feed_url: feedUrl,
    description: description === title ? undefined : description,
    next_url: pages.next ?? pages.prevArchive,
    icon: image,
    authors: some(authors.map((name) => ({ name }))),
    language,
    items: items.map((item) => itemOf(item, language)),
  };
  return `${JSON.stringify(document, clean, 2)}\n`;
}

function itemOf(item: FeedItem, language: string): object {
  const { id, url, title, content, summary, published, updated, enclosures } = item;
  return {
    id,
    url,
    title,
    content_html: content,
    summary: summary === "" ? undefined : summary,
    image: enclosures.find(({ type }) => type.startsWith("image/"))?.url,
    date_published: published?.rfc3339,
    date_modified: updated?.rfc3339,
    authors: some(item.authors.map((name) => ({ name }))),
    tags: some(item.categories),
    language: item.language === language ? undefined : item.language,
    attachments: some(enclosures.map((file) => ({ url: file.url, mime_type: file.type, title: file.title }))),
    _digestkit:
      item.sources.length + item.contributors.length === 0
        ? undefined
        : {
            about: "https://github.com/digestkit/digestkit/tree/main/packages/feed#json-feed",
            sources: some(item.sources),
            contributors: some(item.contributors),
          },
  };
}

/** A list that has something in it. */
function some<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Text without lone surrogates and controls, which JSON could hold and readers could not show. */
function clean(_: string, value: unknown): unknown {
  return typeof value === "string" ? replaceForbidden(value) : value;
}
