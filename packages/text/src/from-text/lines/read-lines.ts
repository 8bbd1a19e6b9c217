import { displayWidth } from "../../width/display-width.ts";
import { widest, type Line } from "./line.ts";

/** White space, and what shows nothing: zero-width spaces, directional marks, a byte order mark inside. */
const blank = /^[\s\u200b-\u200f\u2060\ufeff]*$/u;

/**
 * Cuts a text into lines. Spaces and tabs (and the ideographic space Chinese paragraphs are indented with) around a line are
 * layout and no part of it; a no-break space at its end is, because somebody typed it.
 *
 * @param text - Gated text: LF ends a line.
 * @returns Every line, blank ones included.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf("\n", from);
    const to = feed < 0 ? text.length : feed;
    lines.push(readLine(text, from, to));
    from = to + 1;
  }
  return lines;
}

/**
 * One line, or what is left of it behind a marker.
 *
 * @param text - Gated text.
 * @param from - Where to start.
 * @param to - End of the line.
 * @returns The line without the space around it.
 */
export function readLine(text: string, from: number, to: number): Line {
  let start = from;
  let indent = 0;
  for (; start < to && isIndentation(text.charCodeAt(start)); start++)
    indent += columnsOf(text.charCodeAt(start), indent);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const slice = text.slice(start, end);
  if (blank.test(slice)) return { start, end: start, text: "", width: 0, indent: 0 };
  return { start, end, text: slice, width: Math.min(widest, displayWidth(slice.slice(0, widest))), indent };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function isIndentation(code: number): boolean {
  return isSpace(code) || code === 0x3000;
}

function columnsOf(code: number, column: number): number {
  if (code === 9) return 8 - (column % 8);
  return code === 0x3000 ? 2 : 1;
}
