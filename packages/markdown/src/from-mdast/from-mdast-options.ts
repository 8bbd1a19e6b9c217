import type { Digest, EntryStyle, Position } from "@digestkit/schema";

/** Depth of a Markdown heading. */
export type HeadingDepth = 1 | 2 | 3 | 4 | 5 | 6;

/** Where a link reference leads: the part of an mdast `definition` that matters. */
export interface LinkDefinition {
  /** Address, as written. */
  url: string;
  /** Advisory title. */
  title?: string;
}

/** What {@link fromMdast} can be told about a tree. */
export interface FromMdastOptions {
  /**
   * The source the tree was parsed from, as it was read. With it, text is mapped onto the source exactly (escapes, character
   * references, line prefixes) and messages point at what they talk about.
   */
  source?: string;
  /** Name of the source, for messages. */
  file?: string;
  /**
   * Fields of the digest that are known from elsewhere. They win over what the tree says. A `title` given here leaves a leading
   * `# heading` alone unless it says the same.
   */
  fields?: Partial<Digest>;
  /** Where `fields` stand in the source, by dotted path: `title`, `issueDate`, `publication.publisher`. */
  positions?: Record<string, Position>;
  /** How entries are marked off: for all sections, or by section title. What a section says of itself wins. */
  entryStyle?: EntryStyle | Readonly<Record<string, EntryStyle>>;
  /** Depth of the headings that open a section; found automatically unless set. */
  sectionLevel?: HeadingDepth;
  /** Targets of link references that the document does not define itself, by label. */
  definitions?: Readonly<Record<string, LinkDefinition>>;
}

/**
 * What a builder of a tree may say about one of its blocks, in the block's `data.digestkit`: the same as a
 * `<!-- digestkit … -->` comment before the block would.
 */
export interface BlockHint {
  /** The block opens an entry; with fields of that entry. */
  entry?: EntryHint;
  /** The block is content, whatever it looks like. */
  literal?: boolean;
}

/** Fields of an entry that its content does not show. */
export interface EntryHint {
  /** Id of the entry. */
  id?: string;
  /** How the headline is written: as a heading, as the bold start of a paragraph, or not at all. */
  headline?: "heading" | "runIn" | "none";
  /** Place and time line of the report. */
  dateline?: string;
  /** Keywords of the entry. */
  keywords?: string[];
}
