import { type Moment, momentOf, xmlDocument, type XmlElement, xmlElement } from "@digestkit/adapter-kit";
import type { Digest, Message } from "@digestkit/schema";
import { buildFeed } from "./build-feed.ts";
import type { FeedOptions } from "./feed-options.ts";
import type { Feed, FeedItem } from "./model/feed.ts";
import { reportOnce } from "./report-once.ts";
import { historyNamespace, pageLinks } from "./xml/page-links.ts";

/** What the writing of all entries is given. */
interface Writing {
  feed: Feed;
  fallback: Moment | undefined;
  report: (message: Message) => void;
}

/**
 * Issues, entries, sections, corrections, or what concerns a section or a person, as Atom.
 *
 * @param digests - One issue or several, in any order; not changed.
 * @param options - What the feed is of, and where it stands.
 * @returns Atom 1.0, UTF-8, with a final newline. A date or author Atom requires and the document lacks is left out and reported
 * as an error: set `fallbackDate` and `authors`.
 * @throws TypeError when an option is of the wrong type.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @example
 * ```ts
 * import { toAtom } from "@digestkit/feed";
 * import { createDigest } from "@digestkit/schema";
 *
 * const issue = createDigest({ id: "monitor-12", title: "Q & A", issueDate: "2024-03-14", url: "https://monitor.example/12" });
 * console.log(toAtom(issue).includes("<id>https://monitor.example/12</id>")); // => true
 * ```
 */
export function toAtom(digests: Digest | readonly Digest[], options: FeedOptions = {}): string {
  const report = reportOnce(options.onMessage ?? (() => undefined));
  const feed = buildFeed(digests, options, report);
  const writing: Writing = { feed, fallback: fallbackOf(options), report };
  const entries = feed.items.map((item) => entryOf(item, writing));
  const history = feed.pages.kind && { "xmlns:fh": historyNamespace };
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", ...history, "xml:lang": feed.language };
  return xmlDocument(xmlElement("feed", [...headOf(writing), ...entries], attributes));
}

function fallbackOf({ fallbackDate }: FeedOptions): Moment | undefined {
  const moment = fallbackDate === undefined ? undefined : momentOf(fallbackDate);
  if (fallbackDate === undefined || moment) return moment;
  throw new TypeError(`Unexpected fallbackDate "${fallbackDate}", expected a date such as 2024-03-14`);
}

function headOf(writing: Writing): (XmlElement | undefined)[] {
  const { feed } = writing;
  const { id, title, description, homeUrl, image, rights, licenceUrl, language } = feed;
  return [
    xmlElement("id", id),
    xmlElement("title", title),
    description === title ? undefined : xmlElement("subtitle", description),
    updatedOf(feed, id, writing),
    ...feed.authors.map((name) => person("author", name)),
    link("alternate", homeUrl, { type: "text/html", hreflang: language }),
    ...pageLinks(feed, "", "application/atom+xml"),
    link("license", licenceUrl),
    xmlElement("rights", rights),
    xmlElement("logo", image),
    xmlElement("generator", "Digestkit"),
  ];
}

function entryOf(item: FeedItem, writing: Writing): XmlElement | undefined {
  const { feed, report } = writing;
  const { id, title, url, summary, content, published, language, source } = { ...item, source: feed.source };
  if (item.authors.length + feed.authors.length === 0) report(lack("an author", "set the option authors", id));
  return xmlElement(
    "entry",
    [
      xmlElement("id", id),
      xmlElement("title", title),
      xmlElement("published", published?.rfc3339),
      updatedOf(item, id, writing),
      ...item.authors.map((name) => person("author", name)),
      ...item.contributors.map((name) => person("contributor", name)),
      ...item.categories.map((term) => xmlElement("category", "", { term })),
      link("alternate", url, { type: "text/html" }),
      ...item.enclosures.map((file) => link("enclosure", file.url, { type: file.type, title: file.title })),
      ...item.sources.map((found) => link("via", found.url, { title: found.name })),
      xmlElement("summary", summary === "" ? undefined : summary),
      xmlElement("content", content, { type: "html" }),
      source && sourceOf(source.title, source.feedUrl, item, writing),
    ],
    { "xml:lang": language === feed.language ? undefined : language },
  );
}

/** The feed an entry comes from: its id is taken to be its address, as that of our feeds is. */
function sourceOf(title: string, feedUrl: string, item: FeedItem, writing: Writing): XmlElement | undefined {
  const { updated = writing.fallback } = item;
  return xmlElement("source", [
    xmlElement("id", feedUrl),
    xmlElement("title", title),
    xmlElement("updated", updated?.rfc3339),
    link("self", feedUrl),
  ]);
}

function updatedOf(
  { updated }: { updated?: Moment },
  id: string,
  { fallback, report }: Writing,
): XmlElement | undefined {
  const moment = updated ?? fallback;
  if (!moment) report(lack("a date", "give the issue a date, or set the option fallbackDate", id));
  return xmlElement("updated", moment?.rfc3339);
}

function lack(what: string, remedy: string, actual: string): Message {
  const reason = `Unexpected item or feed without ${what}, which Atom requires, expected one: ${remedy}`;
  return { ruleId: what === "a date" ? "feed-date" : "feed-author", severity: "error", reason, actual };
}

function person(name: "author" | "contributor", value: string): XmlElement | undefined {
  return xmlElement(name, [xmlElement("name", value)]);
}

function link(
  rel: string,
  href: string | undefined,
  attributes: Record<string, string | undefined> = {},
): XmlElement | undefined {
  return href === undefined ? undefined : xmlElement("link", "", { rel, href, ...attributes });
}
