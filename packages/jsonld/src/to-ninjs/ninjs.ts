/** A text in one of its roles: the one `main` body, a `summary` …. */
export interface NinjsText {
  role: string;
  contentType: "text/plain";
  value: string;
}

/** A body: a text with its length. */
export interface NinjsBody extends NinjsText {
  /** Length in characters (code points). */
  charCount: number;
  wordCount: number;
}

/** A person, organisation or place; `rel` says what the text has to do with it. */
export interface NinjsEntity {
  name: string;
  rel?: string;
  uri?: string;
  literal?: string;
}

/** A party that gave information. */
export interface NinjsSource {
  name: string;
  role?: string;
  uri?: string;
}

/** What issues and entries share. */
interface NinjsObject {
  uri: string;
  type: "text" | "composite";
  representationType: "full";
  firstCreated?: string;
  versionCreated?: string;
  pubStatus: "usable" | "withheld" | "canceled";
  copyrightHolder?: string;
  usageTerms?: string;
  rightsInfo?: { linkedRights: string };
  language?: string;
  title?: string;
  slugline?: string;
  by?: string;
  located?: string;
  headlines?: NinjsText[];
  descriptions?: NinjsText[];
  bodies?: NinjsBody[];
  people?: NinjsEntity[];
  organisations?: NinjsEntity[];
  places?: NinjsEntity[];
  subjects?: { name: string }[];
  infoSources?: NinjsSource[];
  altIds?: { role: string; value: string }[];
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
