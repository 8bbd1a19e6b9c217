import type { Line } from "../lines/line.ts";

/** What stands in front of an item: `•`, `-`, `3.`, `4)`, `5、`. */
export interface Marker {
  kind: "bullet" | "number";
  /** Value of a number. */
  number?: number;
  /** The whole first line, marker included. */
  line: Line;
}

/** A paragraph, a heading, an item: lines that belong together. */
export interface Paragraph {
  kind: "paragraph";
  /** At least one; of an item, the first without its marker. */
  lines: Line[];
  /** How many blank lines stand before it. */
  gap: number;
  marker?: Marker;
  /** `====` or `----` below it. */
  underline?: "=" | "-";
}

/** `***`, `---`, `• • •` on a line of its own. */
export interface Separator {
  kind: "separator";
  /** `--`, below which an editor or a mail program signs. */
  isSignature: boolean;
  gap: number;
}

/** Lines behind `>`, as mail programs quote. */
export interface Quote {
  kind: "quote";
  blocks: Block[];
  gap: number;
}

/** What the lines of a text add up to. */
export type Block = Paragraph | Separator | Quote;

/**
 * The text of a paragraph, its lines joined by LF.
 *
 * @param paragraph - Paragraph.
 * @returns Text.
 */
export function textOfParagraph({ lines }: Paragraph): string {
  return lines.length === 1 ? (lines[0] as Line).text : lines.map(({ text }) => text).join("\n");
}

/**
 * The line a block consists of, when it is one plain line.
 *
 * @param block - Any block.
 * @returns The line, or nothing.
 */
export function onlyLine(block: Block | undefined): Line | undefined {
  return block?.kind === "paragraph" && !block.marker && block.lines.length === 1 ? block.lines[0] : undefined;
}
