import { displayWidth } from "../../width/display-width.ts";
import { breakOpportunities } from "./break-opportunities.ts";
import { holdMarks } from "./hold-marks.ts";

/** White space where a line may be broken; no-break spaces are none of it. */
const space = /[ \t]+/u;

/**
 * Wraps a paragraph by display width. A word wider than a line, such as an address, stands on a line of its own and is never
 * broken; marks written with a space stay with their words. LF in the text is a hard break.
 *
 * @param text - Text of a paragraph.
 * @param width - Columns of a line.
 * @returns Lines without spaces at their ends.
 */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const add = (piece: string, gap: "" | " "): void => {
    const size = displayWidth(piece);
    if (line !== "" && used + gap.length + size > width) {
      lines.push(line);
      line = piece;
      used = size;
    } else {
      const glue = line === "" ? "" : gap;
      line += glue + piece;
      used += glue.length + size;
    }
  };
  for (const word of holdMarks(text.split(space).filter((part) => part !== ""))) {
    for (const [index, piece] of breakOpportunities(word).entries()) add(piece, index === 0 ? " " : "");
  }
  return [...lines, line];
}
