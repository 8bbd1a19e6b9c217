import type { Heading, ListItem, Paragraph, TableCell } from "mdast";

/**
 * Text whose content is parsed once all definitions are known. It is the source itself, or lines joined without what their
 * containers put before them.
 */
export interface InlineJob {
  parent: Paragraph | Heading | TableCell;
  text: string;
  from: number;
  to: number;
  /** For joined lines: where each begins in `text` (after columns left of a tab) and in the source. */
  segments: number[] | undefined;
  /** The item that a check box at the start belongs to. */
  item: ListItem | undefined;
}
