import type { Code, Html, Table, TableCell } from "mdast";

/** Text of lines, collected: a slice that grows while lines follow each other, and what stood before it. */
export interface Lines {
  text: string;
  from: number;
  to: number;
}

/** An open paragraph; its lines are in the state. */
export interface ParagraphLeaf {
  kind: "paragraph";
  /** The last line may be the head of a table. */
  headable: boolean;
  /** A task list item may start here. */
  taskable: boolean;
}

/** An open fenced code block. */
export interface FenceLeaf {
  kind: "fence";
  node: Code;
  marker: number;
  size: number;
  prefix: number;
  lines: Lines;
  end: number;
}

/** An open HTML block. */
export interface HtmlLeaf {
  kind: "html";
  node: Html;
  /** Kind of HTML block, 1 to 7 (CommonMark 4.6). */
  type: number;
  lines: Lines;
  end: number;
}

/** An open indented code block. */
export interface IndentedLeaf {
  kind: "indented";
  node: Code;
  lines: Lines;
  end: number;
  /** Blank lines that belong to it if more code follows: end, next line, quoted (1) or indented (2). */
  blanks: number[];
}

/** An open table. */
export interface TableLeaf {
  kind: "table";
  node: Table;
  end: number;
  /** Cells of a row are collected here, so that the row gets an array that has room for no more. */
  cells: TableCell[];
}

/** A leaf block that may take further lines. */
export type Leaf = ParagraphLeaf | FenceLeaf | HtmlLeaf | IndentedLeaf | TableLeaf;

/** Adds a slice of the source. */
export function addSlice(lines: Lines, source: string, from: number, to: number, spaces: number): void {
  if (from === lines.to && spaces === 0) {
    lines.to = to;
    return;
  }
  if (lines.to > lines.from) lines.text += source.slice(lines.from, lines.to);
  if (spaces > 0) lines.text += "   ".slice(0, spaces);
  lines.from = from;
  lines.to = to;
}

/** Everything collected. */
export function textOfLines(lines: Lines, source: string): string {
  return lines.to > lines.from ? lines.text + source.slice(lines.from, lines.to) : lines.text;
}

/** Text without the line ending it ends with. */
export function withoutFinalEol(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if (last === 13) return text.slice(0, -1);
  if (last !== 10) return text;
  return text.slice(0, text.charCodeAt(text.length - 2) === 13 ? -2 : -1);
}
