import type { Digest } from "@digestkit/schema";
import { toAtom, toJsonFeed, toRss, type FeedOf, type FeedOptions } from "../src/index.ts";
import { atomFaults, jsonFeedFaults, rssFaults } from "./feed-faults.ts";
import { visibleText } from "./parse-html.ts";
import { all, parseXml, textOfFirst, type Parsed } from "./parse-xml.ts";

/** A format of feeds as the tests see it. */
export interface Format {
  name: string;
  render: (digests: Digest | readonly Digest[], options?: FeedOptions) => string;
  /** What our port of the feed validator says. */
  faults: (feed: string) => string[];
  /** Titles and contents of the items, in order. */
  items: (feed: string) => { title: string; content: string }[];
}

const read = (parents: readonly Parsed[], title: string, content: string): { title: string; content: string }[] =>
  parents.map((item) => ({ title: textOfFirst(item, title) ?? "", content: textOfFirst(item, content) ?? "" }));

export const formats: readonly Format[] = [
  {
    name: "rss",
    render: toRss,
    faults: rssFaults,
    items: (feed) => read(all(parseXml(feed).children[0], "item"), "title", "content:encoded"),
  },
  {
    name: "atom",
    render: toAtom,
    faults: atomFaults,
    items: (feed) => read(all(parseXml(feed), "atom:entry"), "atom:title", "atom:content"),
  },
  {
    name: "json",
    render: toJsonFeed,
    faults: jsonFeedFaults,
    items: (feed) =>
      (JSON.parse(feed) as { items: { title: string; content_html: string }[] }).items.map((item) => ({
        title: item.title,
        content: item.content_html,
      })),
  },
];

/** What a reader of a feed reads: the title of each item, then its content. */
export function readText(format: Format, feed: string): string {
  return format
    .items(feed)
    .map(({ title, content }) => `${title}\n${visibleText(content)}`)
    .join("\n");
}

/** What the documents of the cases lack and formats require. */
export const complete: FeedOptions = {
  siteUrl: "https://monitor.example/",
  feedUrl: "https://monitor.example/feed",
  authors: ["The desk"],
  fallbackDate: "2024-01-01",
};

/** Every kind of feed; the section and the person are those of the case every-node. */
export const kinds: readonly FeedOf[] = [
  "issues",
  "entries",
  "sections",
  "corrections",
  { section: "the-valley" },
  { person: "nils-varga" },
];
