import type { FlowContent, ListItem, TableCell, TableRow } from "./flow-content.ts";
import type { PhrasingContent } from "./phrasing-content.ts";

/**
 * Any node that can occur in a digest's content.
 *
 * The nodes are a strict subset of mdast (CommonMark and GFM), so that every unist tool works on them, plus six inline nodes mdast
 * has no name for: `comment`, `sub`, `sup`, `kbd`, `mark` and `abbr`. There is no raw HTML node: a digest is closed, nothing in it
 * can smuggle markup into an edition.
 *
 * @see https://github.com/syntax-tree/mdast
 */
export type Content = FlowContent | PhrasingContent | ListItem | TableRow | TableCell;
