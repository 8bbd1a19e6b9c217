import { displayWidth } from "../../width/display-width.ts";
import { wrap } from "./wrap.ts";

/**
 * A title with a line below it, as long as the title is wide.
 *
 * @param title - Text of the title.
 * @param sign - What to draw the line with.
 * @param width - Columns of a line.
 * @returns Lines.
 */
export function underline(title: string, sign: "=" | "-", width: number): string[] {
  const lines = wrap(title, width);
  const widest = Math.max(3, ...lines.map(displayWidth));
  return [...lines, sign.repeat(Math.min(widest, width))];
}
