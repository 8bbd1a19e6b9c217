import type { Line } from "./line.ts";

/** Where programs and people wrap by hand, at most: mail at 72 to 78, editors at 80 to 120. */
const widestWrap = 120;
/** Nobody wraps prose more narrowly; a text whose lines are all shorter has a line for each thing it says. */
const narrowestWrap = 50;

/**
 * The column at which the lines of a text were broken by hand or by a program.
 *
 * A text most of whose words stand in lines that are wider than anybody wraps was not wrapped: there a line is a paragraph.
 *
 * @param lines - All lines of the text.
 * @returns Width in columns, or nothing when the text is not wrapped.
 */
export function wrapColumn(lines: readonly Line[]): number | undefined {
  let inLong = 0;
  let inShort = 0;
  let column = narrowestWrap;
  for (const { text, width } of lines) {
    if (width > widestWrap) inLong += text.length;
    else {
      inShort += text.length;
      column = Math.max(column, width);
    }
  }
  return inLong > inShort ? undefined : column;
}
