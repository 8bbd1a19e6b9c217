import { type XmlElement, xmlElement } from "@digestkit/adapter-kit";
import type { Feed } from "../model/feed.ts";

/** Relations of links between the documents of a feed (RFC 5005, section 3 and 4), by name of the option. */
const relations = {
  first: "first",
  previous: "previous",
  next: "next",
  last: "last",
  current: "current",
  prevArchive: "prev-archive",
  nextArchive: "next-archive",
} as const;

/** Namespace of the elements of RFC 5005. */
export const historyNamespace = "http://purl.org/syndication/history/1.0";

/**
 * Links to the feed itself and to the documents around it, and what kind of document it is.
 *
 * @param feed - Feed.
 * @param prefix - What Atom's elements begin with: nothing in Atom, `atom:` in RSS.
 * @param type - Media type of the feed.
 * @returns Elements for the head of the feed.
 * @see https://www.rfc-editor.org/rfc/rfc5005
 */
export function pageLinks({ feedUrl, pages }: Feed, prefix: "" | "atom:", type: string): (XmlElement | undefined)[] {
  const link = (rel: string, href: string | undefined): XmlElement | undefined =>
    href === undefined ? undefined : xmlElement(`${prefix}link`, "", { rel, href, type });
  return [
    link("self", feedUrl),
    ...Object.entries(relations).map(([name, rel]) => link(rel, pages[name as keyof typeof relations])),
    pages.kind && xmlElement(`fh:${pages.kind}`, ""),
  ];
}
