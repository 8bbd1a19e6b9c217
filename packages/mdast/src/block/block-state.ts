import type { Blockquote, FootnoteDefinition, List, ListItem, Root, RootContent } from "mdast";
import type { InlineJob } from "../inline/inline-job.ts";
import type { Settings } from "../options.ts";
import type { Placing } from "../tree/position.ts";
import type { Leaf } from "./leaf.ts";

/** A node that blocks are added to; which of them it may hold is for those who add them to know. */
export interface BlockParent {
  children: RootContent[];
}

/** A block quote, a list (with the item that is open) or a footnote definition. */
export interface Container {
  kind: "blockquote" | "list" | "footnoteDefinition";
  node: Blockquote | List | FootnoteDefinition;
  /** Where new blocks go. */
  parent: BlockParent;
  /** Of a list: code of the bullet, or of the character after the number. */
  marker: number;
  /** Of the open item: columns that its content is indented by. */
  size: number;
  /** The open item began with a blank line. */
  initialBlank: boolean;
  /** … and another one followed: nothing more belongs to it. */
  furtherBlank: boolean;
  item: ListItem | undefined;
  /** End of the first blank line directly in the open item; of the line of a bare `[^a]:`; or {@link endless}. */
  firstBlank: number;
}

/** The state of the block pass. */
export interface BlockState extends Placing {
  source: string;
  settings: Settings;
  root: Root;
  containers: Container[];
  leaf: Leaf | undefined;
  /** Where new blocks go. */
  parent: BlockParent;

  /** Start of the line, its end without the line ending, and the start of the next one. */
  lineStart: number;
  lineEnd: number;
  nextLine: number;
  /** The cursor: an offset, its column, and columns that are left of a tab which was used in part. */
  at: number;
  column: number;
  spare: number;
  /** Offset of the next character that is no space, valid while `at` has not passed it. */
  nonSpace: number;
  /** Not all containers continue on this line. */
  lazy: boolean;
  /** What starts on this line would interrupt a paragraph. */
  interrupt: boolean;
  /** This line continued a block quote; a footnote definition by its indent. */
  quoted: boolean;
  indented: boolean;
  /** Column at which that indent ended, or -1. */
  indentedTo: number;

  /** Offsets of the line endings since there was content, for where containers end and whether lists are spread. */
  run: number[];
  /** First of them after the last block quote prefix. */
  runQuote: number;
  /** First of them after the last thing that ends a search for the end of a list item. */
  runBarrier: number;
  /** That was the indent of a footnote definition: the line endings after it all end blank lines. */
  runIndented: boolean;

  /** The line on which an item began without anything after its marker, or -1. */
  bareItemLine: number;
  /** The line on which an item began, or -1. */
  itemLine: number;

  /** Lines of the open paragraph, and of each: first character, end without and with the line ending, columns left of a tab. */
  textCount: number;
  textStarts: number[];
  textEnds: number[];
  textNexts: number[];
  textSpares: number[];

  defined: Set<string>;
  footnotes: Set<string>;
  jobs: InlineJob[];
  /** Start offsets of lines at whose start nothing is open, with the number of root children there. */
  cleanOffsets: number[];
  cleanChildren: number[];
  /** A thematic break cannot start before this offset: it was looked for. */
  noBreakBefore: number;
  nextCarriageReturn: number;
}
