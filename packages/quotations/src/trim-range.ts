import type { TextRange } from "@digestkit/schema";

/**
 * A range without what is blank at its ends.
 *
 * @param text - The whole text.
 * @param start - Start of the range.
 * @param end - End of the range.
 * @param blank - What counts as blank, one character. Default white space.
 * @returns The narrower range; empty at `end` where there is nothing else.
 */
export function trimRange(text: string, start: number, end: number, blank: RegExp = /\s/u): TextRange {
  let from = start;
  let to = end;
  while (from < to && blank.test(text.charAt(from))) from++;
  while (to > from && blank.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
