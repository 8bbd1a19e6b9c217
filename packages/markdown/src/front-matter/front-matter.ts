import type { Digest, EntryStyle } from "@digestkit/schema";
import type { HeadingDepth } from "../from-mdast/from-mdast-options.ts";

/** One field of front matter, as written. */
export interface RawField {
  key: string;
  value: unknown;
  /** Ranges in the text of the front matter. */
  keyRange: Range;
  valueRange: Range;
  /** Ranges of the items of a list, and of the fields of a mapping. */
  parts?: Map<string, Range>;
}

/** Half-open range of offsets. */
export interface Range {
  start: number;
  end: number;
}

/** A fault in front matter. */
export interface Fault {
  range: Range;
  severity: "error" | "warning";
  reason: string;
  actual?: string;
}

/** What front matter says. */
export interface FrontMatter {
  fields: Partial<Digest>;
  /** Where fields stand, by dotted path, in offsets of the source's view. */
  places: Map<string, Range>;
  entryStyle?: EntryStyle | Record<string, EntryStyle>;
  sectionLevel?: HeadingDepth;
  /** Front matter says that the document has no pull quote. */
  noPullQuote?: true;
  faults: Fault[];
}
