/** A text in one of its roles: the one `main` body, a `summary` …. */
export interface NinjsText {
  /**
   * What the text is: `main`, `summary`, `sectionSummary`, `pullQuote`; of a correction its severity, alone or with
   * `Before` or `After`.
   */
  role: string;
  /** IANA media type. */
  contentType: "text/plain";
  /** The text itself. */
  value: string;
}

/** A body: a text with its length. */
export interface NinjsBody extends NinjsText {
  /** Length in characters (code points). */
  charCount: number;
  /** Length in words. */
  wordCount: number;
}

/** A person, organisation or place; `rel` says what the text has to do with it. */
export interface NinjsEntity {
  /** Preferred name. */
  name: string;
  /** Of an entry: `quoted` or `mentioned`; the issue's own list says neither. */
  rel?: string;
  /** Address that identifies it: the first of the digest's, made absolute. */
  uri?: string;
  /** Id in the digest. */
  literal?: string;
}

/** A party that gave information. */
export interface NinjsSource {
  /** Name of the source, or the language of the original of a translated entry. */
  name: string;
  /** What the source is to the entry; `original` for what it is a translation of. */
  role?: string;
  /** Address of the source. */
  uri?: string;
}

/** What issues and entries share. */
interface NinjsObject {
  /**
   * Absolute identifier (ninjs `uri`): the address of the issue or of its part, otherwise a URN made of the digest's
   * ids.
   */
  uri: string;
  /** Nature of the object (ninjs `type`): `composite` for the issue, `text` for what is in it. */
  type: "text" | "composite";
  /** How complete the object is (ninjs `representationType`): always all of it. */
  representationType: "full";
  /**
   * When the issue was published, or the date on its masthead, as an RFC 3339 date-time; a day stands for its midnight
   * UTC.
   */
  firstCreated?: string;
  /** When the issue was last changed, otherwise as `firstCreated`; RFC 3339 date-time. */
  versionCreated?: string;
  /** Whether the issue may be used: a word of IPTC's publishing status. */
  pubStatus: "usable" | "withheld" | "canceled";
  /** Name of the publisher. */
  copyrightHolder?: string;
  /** Name or SPDX id of the licence, where it has no address. */
  usageTerms?: string;
  /** Web address of the licence. */
  rightsInfo?: { linkedRights: string };
  /** BCP 47 tag of the language. */
  language?: string;
  /** Title of the issue or section, or headline of the entry. */
  title?: string;
  /** Titles of the sections an entry stands in, the outermost first, with ` / ` between them. */
  slugline?: string;
  /** Of the issue: who worked on it, with their roles. Of an entry: its translator. */
  by?: string;
  /** Dateline of an entry. */
  located?: string;
  /** Title of the issue or section, or headline of the entry, in the role `main`. */
  headlines?: NinjsText[];
  /** Pull quote and summary of the issue, introduction of a section, and corrections, as plain text. */
  descriptions?: NinjsText[];
  /** What an entry says, in the role `main`. */
  bodies?: NinjsBody[];
  /** People the issue lists, or the entry quotes or names; nobody marked as victim, minor or source. */
  people?: NinjsEntity[];
  /** Organisations the issue lists, or the entry quotes or names. */
  organisations?: NinjsEntity[];
  /** Places the issue lists, or the entry names. */
  places?: NinjsEntity[];
  /** Keywords of an entry. */
  subjects?: { name: string }[];
  /** Sources of an entry, then the original of a translated one. */
  infoSources?: NinjsSource[];
  /** Ids in the digest: `id`, and of the issue also `publication`, `volumeNumber`, `issueNumber` and `issueDate`. */
  altIds?: { role: string; value: string }[];
  /** The publisher's rules for corrections, as an IPTC trust indicator with a title and an address. */
  trustIndicators?: { role: string; title: string; href: string }[];
}

/** An entry, or a section without entries, as an object associated with its issue. */
export interface NinjsItem extends NinjsObject {
  /** Name among the associations. */
  name: string;
  /** What it is to the issue; a section is an object of its own only where it has no entries. */
  rel: "entry" | "section";
}

/** An issue as IPTC ninjs 3.1: plain JSON. */
export interface Ninjs extends NinjsObject {
  /** What this conforms to. */
  standard: { name: "ninjs"; version: "3.1"; schema: string };
  /** The entries, in reading order. */
  associations?: NinjsItem[];
}
