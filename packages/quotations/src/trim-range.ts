import type { TextRange } from "@digestkit/schema";

/**
 * A range without the white space at its ends.
 *
 * @param text - The whole text.
 * @param start - Start of the range.
 * @param end - End of the range.
 * @returns The narrower range; empty at `end` where there is nothing but white space.
 */
export function trimRange(text: string, start: number, end: number): TextRange {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
