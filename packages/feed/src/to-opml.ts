import {
  labelsFor,
  latest,
  oneLine,
  optionUrl,
  webUrl,
  xmlDocument,
  xmlElement,
  type LabelOverrides,
} from "@digestkit/adapter-kit";
import { assertDigests, type Digest } from "@digestkit/schema";
import { newestFirst } from "./dates/newest-first.ts";
import type { FeedOf } from "./feed-options.ts";
import { feedTitle } from "./feed-title.ts";
import { readIssue } from "./items/read-issue.ts";
import { seriesOf } from "./series-of.ts";

/** One feed of a publication. */
export interface OpmlFeed {
  /** What it is of. */
  of: FeedOf;
  /** Its address; absolute, or relative to the site. */
  feedUrl: string;
  /** Its title; that of the feed itself unless said otherwise. */
  title?: string;
  /** What it is about. */
  description?: string;
}

/** Options of `toOpml`. */
export interface OpmlOptions {
  /** The feeds, in the order to list them. */
  feeds: readonly OpmlFeed[];
  /** Address of the site; the publication's unless said otherwise. */
  siteUrl?: string;
  /** Title of the list; the publication's name unless said otherwise. */
  title?: string;
  /** BCP 47 tag for digests that do not name their own; `en` unless said otherwise. */
  language?: string;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
}

/**
 * The feeds of a publication as a subscription list, which feed readers import.
 *
 * @param digests - One issue or several, in any order; not changed.
 * @param options - The feeds and where they are.
 * @returns OPML 2.0, UTF-8, with a final newline.
 * @throws TypeError when an address or a digest is none.
 * @see https://opml.org/spec2.opml
 * @example
 * ```ts
 * import { toOpml } from "@digestkit/feed";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "7", publication: { name: "Lorsk Monitor" } });
 * const list = toOpml(digest, { feeds: [{ of: "issues", feedUrl: "https://monitor.example/rss.xml" }] });
 * console.log(list.includes('text="Lorsk Monitor"')); // => true
 * ```
 */
export function toOpml(digests: Digest | readonly Digest[], options: OpmlOptions): string {
  const given: readonly Digest[] = Array.isArray(digests) ? (digests as readonly Digest[]) : [digests as Digest];
  assertDigests(given);
  const usable = given.filter(({ pubStatus }) => pubStatus === "usable");
  const homes = usable.map(({ publication }) => webUrl(publication?.url));
  const homeUrl = optionUrl("siteUrl", options.siteUrl) ?? homes.find((url) => url !== undefined);
  const { labels: words, language: fallback } = options;
  const own = { ...(words && { labels: words }), ...(fallback !== undefined && { language: fallback }) };
  const setting = { options: own, homeUrl, report: () => undefined };
  const issues = newestFirst(
    usable.map((digest) => readIssue(digest, setting)),
    ({ published }) => published,
  );
  const sorted = issues.map(({ digest }) => digest);
  const language = issues[0]?.language ?? "en";
  const labels = labelsFor(language, words);
  const series = seriesOf(sorted, labels);
  const name = series.name ?? labels.untitled;
  const outlines = options.feeds.map(({ of, feedUrl, title, description }) => {
    const text = oneLine(title ?? feedTitle(of, name, sorted, labels));
    const known = { description: description === undefined ? undefined : oneLine(description), language };
    const xmlUrl = optionUrl("feeds.feedUrl", feedUrl, homeUrl);
    return xmlElement("outline", "", { text, type: "rss", xmlUrl, title: text, htmlUrl: homeUrl, ...known });
  });
  const head = [
    xmlElement("title", oneLine(options.title ?? name)),
    xmlElement("dateModified", latest(issues.map(({ updated }) => updated))?.rfc822),
    xmlElement("ownerName", series.publisher),
    xmlElement("ownerId", homeUrl),
    xmlElement("docs", "https://opml.org/spec2.opml"),
  ];
  return xmlDocument(xmlElement("opml", [xmlElement("head", head), xmlElement("body", outlines)], { version: "2.0" }));
}
