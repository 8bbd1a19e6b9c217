import type { Audience, LabelOverrides } from "@digestkit/adapter-kit";
import type { Components } from "@digestkit/html";
import type { Digest, Entry, Message } from "@digestkit/schema";

/**
 * What the items of a feed are: issues; all entries; whole sections; corrections; the entries of one section, by its id or title;
 * the entries that quote or name a person, by id, name or alias.
 */
export type FeedOf =
  | "issues"
  | "entries"
  | "sections"
  | "corrections"
  | { section: string; person?: never }
  | { person: string; section?: never };

/** Who mints `tag:` ids, and a day on which the name was theirs (RFC 4151). */
export interface TagAuthority {
  /** A domain or mail address: `monitor.example`. */
  authority: string;
  /** Year, month or day: `2020`, `2020-01-31`. */
  date: string;
}

/** Where the documents around this one are (RFC 5005); absolute, or relative to the site. */
export interface FeedPages {
  /** First document of a paged feed. */
  first?: string;
  /** The document before, with newer items. */
  previous?: string;
  /** The document after, with older items. */
  next?: string;
  /** Last document of a paged feed. */
  last?: string;
  /** Of an archive: the feed that people subscribe to. */
  current?: string;
  /** The archive before this document, with older items. */
  prevArchive?: string;
  /** Of an archive: the one after it. */
  nextArchive?: string;
  /** An `archive` never changes; a `complete` feed holds all items there are. */
  kind?: "archive" | "complete";
}

/** The feed the items are taken from. */
export interface FeedSource {
  /** Its title. */
  title: string;
  /** Its address. */
  feedUrl: string;
}

/** Options of `toRss`, `toAtom` and `toJsonFeed`. */
export interface FeedOptions {
  /** What the items are; `issues` unless said otherwise. */
  of?: FeedOf;
  /** Address of the site, which relative addresses are resolved against; the publication's unless said otherwise. */
  siteUrl?: string;
  /** Address of the feed itself. */
  feedUrl?: string;
  /** Title of the feed; the publication's name unless said otherwise. */
  title?: string;
  /** What the feed is about; its publisher unless said otherwise. */
  description?: string;
  /** Who makes the feed; the publisher unless said otherwise. */
  authors?: readonly string[];
  /** Address of a picture for the feed. */
  image?: string;
  /** Address of an issue's page; `digest.url` unless said otherwise. */
  issueUrl?: (digest: Digest) => string | undefined;
  /** Address of an entry's page; its place in the issue's page unless said otherwise. */
  entryUrl?: (entry: Entry, digest: Digest) => string | undefined;
  /** Makes `tag:` ids, which outlast a change of address; without it, permalinks are ids. */
  tag?: TagAuthority;
  /** ISO 8601 date or date-time for what Atom wants a date of and the document has none; otherwise it is left out and reported. */
  fallbackDate?: string;
  /** How many items at most, the newest; all unless said otherwise. */
  limit?: number;
  /** The documents around this one. */
  pages?: FeedPages;
  /** The feed the items are taken from, where this is a selection. */
  source?: FeedSource;
  /** Who it is for: names they must not learn are withheld, in titles, ids and addresses too; without it, none are. */
  audience?: Audience;
  /** BCP 47 tag for digests that do not name their own; `en` unless said otherwise. */
  language?: string;
  /** Words to use instead of the default ones. */
  labels?: LabelOverrides;
  /** Components of `@digestkit/html` to use instead of the default ones, in the content of items. */
  components?: Partial<Components>;
  /** Takes what a format asks for and the document lacks, and what could not be shown as it is. */
  onMessage?: (message: Message) => void;
}
