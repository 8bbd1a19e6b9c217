import type { DateReading } from "./found-date.ts";
import { readDate } from "./read-date.ts";

/** Words before and behind a year that can be part of its date: `Tuesday, 28 September – Thursday, 3 October` 2023 `г.` */
const mostBefore = 7;
const mostBehind = 3;

/** Longest line that is searched. */
const longest = 160;

/** A date inside a line. */
export interface DateInside {
  reading: DateReading;
  /** Where it starts and ends in the line. */
  from: number;
  to: number;
}

/**
 * Finds the first date in a line that says more than a date; the longest that can be read at its year.
 *
 * ```
 * ACME News · 14 March 2024 · Issue 7
 *             ^^^^^^^^^^^^^
 * ```
 *
 * @param line - The line.
 * @param language - BCP 47 tag of the text, if somebody said it.
 * @returns The date and where it stands; nothing when no part of the line is one.
 */
export function findDate(line: string, language?: string): DateInside | undefined {
  if (line.length > longest || !/\p{Nd}{4}/u.test(line)) return undefined;
  const words = [...line.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    text,
  }));
  for (const [year, { text }] of words.entries()) {
    const found = /\p{Nd}{4}/u.test(text) ? dateAt(line, words, year, language) : undefined;
    if (found) return found;
  }
  return undefined;
}

interface Word {
  from: number;
  to: number;
}

/** The longest date with this word in it. */
function dateAt(
  line: string,
  words: readonly Word[],
  year: number,
  language: string | undefined,
): DateInside | undefined {
  for (let first = Math.max(0, year - mostBefore); first <= year; first++) {
    for (let last = Math.min(words.length - 1, year + mostBehind); last >= year; last--) {
      const range = withoutSigns(line, words[first]?.from ?? 0, words[last]?.to ?? 0);
      const reading = readDate(line.slice(range.from, range.to), language);
      if (reading) return { reading, ...range };
    }
  }
  return undefined;
}

/** A range without the commas and brackets around it. */
function withoutSigns(line: string, from: number, to: number): { from: number; to: number } {
  let start = from;
  let end = to;
  while (start < end && /[^\p{L}\p{Nd}]/u.test(line.charAt(start))) start++;
  while (end > start && /[\s,;:|·•()–—-]/u.test(line.charAt(end - 1))) end--;
  return { from: start, to: end };
}
