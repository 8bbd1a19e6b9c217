import { oneLine, webUrl, type Moment } from "@digestkit/adapter-kit";
import type { Content, Entry } from "@digestkit/schema";
import { itemId } from "../address/item-id.ts";
import type { FeedItem } from "../model/feed.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { enclosuresOf } from "./enclosures-of.ts";
import { sourcesOf } from "./sources-of.ts";
import { summaryOf } from "./summary-of.ts";

/** What one kind of item has for its own. */
export interface ItemParts {
  /** Ids of the document, from the issue inwards. */
  path: readonly string[];
  /** Address of its page. */
  url: string | undefined;
  title: string;
  /** Plain text, of any length. */
  summary: string;
  content: string;
  /** When it came out, where that is not when the issue did. */
  published?: Moment | undefined;
  updated?: Moment | undefined;
  /** What media are looked for in. */
  nodes: readonly Content[];
  /** What sources and keywords are taken from. */
  entries: readonly Entry[];
  /** Categories before the keywords. */
  categories?: readonly string[];
  /** Those who worked on it besides the issue's. */
  contributors?: readonly string[];
}

/**
 * An item of any kind.
 *
 * @param issue - What all items of the issue share.
 * @param parts - What it has for its own.
 * @param setting - Of the feed.
 * @returns The item.
 */
export function item(issue: Issue, parts: ItemParts, { options, homeUrl }: Setting): FeedItem {
  const { authors, language, day, base } = issue;
  const url = webUrl(parts.url, homeUrl);
  const published = parts.published ?? issue.published;
  const updated = parts.updated ?? published;
  const categories = [...(parts.categories ?? []), ...parts.entries.flatMap(({ keywords }) => keywords)];
  const contributors = [...issue.contributors, ...(parts.contributors ?? [])].map(oneLine);
  return {
    id: itemId(parts.path, { tag: options.tag, url, homeUrl, day }),
    title: oneLine(parts.title) || issue.labels.untitled,
    summary: summaryOf(parts.summary),
    content: parts.content,
    authors,
    contributors: unique(contributors).filter((name) => !authors.includes(name)),
    categories: unique(categories.map(oneLine)),
    language,
    enclosures: enclosuresOf(parts.nodes, base),
    sources: sourcesOf(parts.entries, base),
    ...(url !== undefined && { url }),
    ...(published && { published }),
    ...(updated && { updated }),
  };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== "");
