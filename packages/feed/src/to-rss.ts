import { escapeText, xmlDocument, type XmlElement, xmlElement } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import { buildFeed } from "./build-feed.ts";
import type { FeedOptions } from "./feed-options.ts";
import type { Feed, FeedItem } from "./model/feed.ts";
import { reportOnce } from "./report-once.ts";
import { historyNamespace, pageLinks } from "./xml/page-links.ts";

const namespaces = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/**
 * Issues, entries, sections, corrections, or what concerns a section or a person, as RSS 2.0.
 *
 * Every item has its whole content, an id that never changes, and dates of the document. What RSS requires and the document
 * lacks is left out and reported.
 *
 * @param digests - One issue or several, in any order; not changed.
 * @param options - What the feed is of, and where it stands.
 * @returns RSS 2.0, UTF-8, with a final newline.
 * @throws TypeError when an option is of the wrong type.
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile
 * @example
 * ```ts
 * import { toRss } from "@digestkit/feed";
 * import { createDigest } from "@digestkit/schema";
 *
 * const issue = createDigest({ id: "monitor-12", title: "Q & A", issueDate: "2024-03-14" });
 * console.log(toRss(issue).includes("<pubDate>Thu, 14 Mar 2024 00:00:00 GMT</pubDate>")); // => true
 * ```
 */
export function toRss(digests: Digest | readonly Digest[], options: FeedOptions = {}): string {
  const report = reportOnce(options.onMessage ?? (() => undefined));
  const feed = buildFeed(digests, options, report);
  if (feed.homeUrl === undefined) {
    const reason = "Unexpected feed without a site, expected the address RSS requires: set siteUrl, or publication.url";
    report({ ruleId: "feed-site", severity: "error", reason, path: ["publication", "url"] });
  }
  const channel = xmlElement("channel", [...headOf(feed), ...feed.items.map((item) => itemOf(item, feed))]);
  const history = feed.pages.kind && { "xmlns:fh": historyNamespace };
  return xmlDocument(xmlElement("rss", [channel], { version: "2.0", ...namespaces, ...history }));
}

function headOf(feed: Feed): (XmlElement | undefined)[] {
  const { title, homeUrl, description, language, rights, updated, image, licenceUrl } = feed;
  return [
    xmlElement("title", title),
    xmlElement("link", homeUrl),
    xmlElement("description", escapeText(description)),
    xmlElement("language", language),
    xmlElement("copyright", rights),
    xmlElement("lastBuildDate", updated?.rfc822),
    xmlElement("docs", "https://www.rssboard.org/rss-specification"),
    xmlElement("generator", "Digestkit"),
    image === undefined || homeUrl === undefined
      ? undefined
      : xmlElement("image", [xmlElement("url", image), xmlElement("title", title), xmlElement("link", homeUrl)]),
    licenceUrl === undefined ? undefined : xmlElement("atom:link", "", { rel: "license", href: licenceUrl }),
    ...pageLinks(feed, "atom:", "application/rss+xml"),
  ];
}

function itemOf(item: FeedItem, { language, source }: Feed): XmlElement | undefined {
  const { id, url, published, updated, authors, contributors, categories, enclosures, sources } = item;
  // Readers take no more than one (RSS Profile, section 4.4.3); the others are in the content.
  const [file] = enclosures;
  return xmlElement("item", [
    xmlElement("title", item.title),
    xmlElement("link", url),
    // A description is markup (RSS Profile, section 4.4.2.1).
    xmlElement("description", item.summary === "" ? undefined : escapeText(item.summary)),
    xmlElement("guid", id, { isPermaLink: String(id === url) }),
    xmlElement("pubDate", published?.rfc822),
    xmlElement("atom:updated", updated?.rfc3339),
    ...authors.map((name) => xmlElement("dc:creator", name)),
    ...contributors.map((name) => xmlElement("dc:contributor", name)),
    ...categories.map((name) => xmlElement("category", name)),
    item.language === language ? undefined : xmlElement("dc:language", item.language),
    ...sources.map((found) => xmlElement("dc:source", found.url)),
    // A document does not know the length; 0 stands for that (RSS Profile, section 4.4.3).
    file && xmlElement("enclosure", "", { url: file.url, length: "0", type: file.type }),
    source && xmlElement("source", source.title, { url: source.feedUrl }),
    xmlElement("content:encoded", item.content),
  ]);
}
