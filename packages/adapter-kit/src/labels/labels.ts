import type { CorrectionSeverity } from "@digestkit/schema";

/** A label with places for values: `With<"date">` is `"Published {date}"`; a label without the place does not compile. */
export type With<Name extends string> = `${string}{${Name}}${string}`;

/** What people do for an issue, as a credit names it; other roles are printed as written. */
export type CreditedRole = "author" | "editor" | "translator" | "researcher" | "photographer";

/** Every word an edition adds to what its author wrote, in one language. Values are plain text. */
export interface Labels {
  /** A label and its value: `Source: The Courier`. */
  labelled: With<"label"> & With<"value">;
  /** Between the items of a list in a line: `flood, dam`. */
  separator: string;
  /** Between the items of a list that may hold separators themselves: `The Courier, Lorsk; Tidewater`. */
  outerSeparator: string;
  /** Heading of the table of contents. */
  contents: string;
  /** Heading of the entries an issue leads with. */
  featured: string;
  /** Title of an issue or entry without one. */
  untitled: string;
  /** Title of a list of issues without a name. */
  issues: string;
  /** Heading of issues without a date, among those of a year. */
  undated: string;
  /** Number of the issue. */
  issue: With<"number">;
  /** Number of the volume. */
  volume: With<"number">;
  /** When the issue was published. */
  published: With<"date">;
  /** When it was last changed. */
  updated: With<"date">;
  /** The days it reports on. */
  coverage: With<"start"> & With<"end">;
  /** Name of the pull quote for those who cannot see its size. */
  pullQuote: string;
  /** Whose words a quotation is. */
  quotationOf: With<"name">;
  /** In place of a name that must not be told. */
  nameWithheld: string;
  /** Before the only source of an entry. */
  source: string;
  /** Before several sources. */
  sources: string;
  /** Name of the reference to one source, where an issue lists its sources at the end. */
  sourceNumber: With<"number">;
  /** Link to an archived copy of a source. */
  archivedCopy: string;
  /** When a source was last looked at. */
  accessed: With<"date">;
  /** Heading of numbered addresses in plain text. */
  links: string;
  /** Heading of the corrections. */
  corrections: string;
  /** Title of one correction, by how grave the mistake was. */
  correctionOf: Record<CorrectionSeverity, With<"date">>;
  /** Before the wrong words of a correction. */
  correctedFrom: string;
  /** Before the right words. */
  correctedTo: string;
  /** Credits. */
  roles: Record<CreditedRole, string>;
  /** Credits of several people; in many languages they name the work, and are the same. */
  rolesOfSeveral: Record<CreditedRole, string>;
  /** Before the name of the language an entry was translated from. */
  originalLanguage: string;
  /** Link to what was translated. */
  original: string;
  /** Before the keywords of an entry. */
  keywords: string;
  /** Link to the publication's rules for corrections. */
  correctionsPolicy: string;
  /** Before the licence. */
  licence: string;
  /** Notice on an issue that must not be used (IPTC `pubStatus` withheld). */
  withheld: string;
  /** Notice on an issue that was withdrawn (IPTC `pubStatus` canceled). */
  canceled: string;
  /** First link of a page, for keyboard users. */
  skipToContent: string;
  /** Link from a mail or a post to the page. */
  readOnline: string;
  /** Link at the end of a mail, for those who want no more of them. */
  unsubscribe: string;
  /** Link to one entry's own address. */
  permalink: string;
  /** Link to one quotation's own address. */
  permalinkOfQuotation: string;
  /** Heading of the footnotes. */
  footnotes: string;
  /** Name of one footnote's reference. */
  footnote: With<"number">;
  /** Link from a footnote to where it is referred to. */
  backToReference: With<"number">;
  /** Before the alternative text of an image, where there is no image. */
  image: string;
  /** Name of the scrollable region around a wide table. */
  table: string;
  /** State of a task-list item. */
  taskDone: string;
  /** State of a task-list item. */
  taskOpen: string;
}
