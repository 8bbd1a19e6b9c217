import type { Line } from "../lines/line.ts";
import { readLine } from "../lines/read-lines.ts";
import type { Outline } from "../outline.ts";
import { takeDate } from "./take-date.ts";

/**
 * Takes a line that is a date into the issue. What no field holds is shown: a date that may be two days, the place in front of one.
 *
 * ```
 * Published: 3 May 2024      ← the word says which date it is: nothing is left
 * Paris, le 3 mai 2024       ← `Paris` is left
 * 03/05/2024                 ← all of it is left
 * ```
 *
 * @param outline - Has the date; gets fields and messages.
 * @param line - The line.
 * @returns The words in front of the date that say nothing about it, if there are any.
 */
export function takeDateLine(outline: Outline, line: Line): Line | undefined {
  const date = outline.dates.get(line);
  if (!date) return undefined;
  if (!takeDate(outline, line, { ...date, to: line.text.length })) {
    outline.shown.push(line);
    return undefined;
  }
  if (date.role !== undefined || date.from === 0) return undefined;
  const words = line.text.slice(0, date.from).replace(/[\s,:，：،、]{1,9}$/u, "");
  return readLine(outline.sheet.text, line.start, line.start + words.length);
}
