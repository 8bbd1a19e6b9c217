import type { Moment } from "@digestkit/adapter-kit";
import type { FeedOf, FeedPages, FeedSource } from "../feed-options.ts";

/** A file that belongs to an item. */
export interface Enclosure {
  /** Absolute address. */
  url: string;
  /** Media type, by the ending of the address. */
  type: string;
  /** What it shows or says. */
  title?: string;
}

/** A source of an item, with an address. */
export interface ItemSource {
  name: string;
  url: string;
}

/** An item, before it is written in a format. */
export interface FeedItem {
  id: string;
  /** Absolute address; where it is the `id` too, the id is a permalink. */
  url?: string;
  /** Plain text on one line. */
  title: string;
  /** Plain text on one line. */
  summary: string;
  /** Safe markup without relative addresses. */
  content: string;
  published?: Moment;
  updated?: Moment;
  authors: string[];
  contributors: string[];
  categories: string[];
  /** BCP 47 tag. */
  language: string;
  enclosures: Enclosure[];
  sources: ItemSource[];
}

/** A feed, before it is written in a format. */
export interface Feed {
  of: FeedOf;
  id: string;
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  homeUrl?: string;
  feedUrl?: string;
  image?: string;
  updated?: Moment;
  authors: string[];
  rights?: string;
  /** Address of the licence. */
  licenceUrl?: string;
  /** Absolute addresses. */
  pages: FeedPages;
  source?: FeedSource;
  items: FeedItem[];
}
