import { namesSeries } from "./name-words.ts";

/** Longest name of a series beside a title, in words. */
const mostWords = 6;

/** `: `, ` – `, ` | ` */
const separator = /[:：]\s+|\s+[–—|·-]\s+/gu;

/** The two names in a line. */
export interface SplitTitle {
  /** Which one is the series. */
  series: "first" | "second";
  /** Where the first one ends. */
  to: number;
  /** Where the second one starts. */
  from: number;
}

/**
 * Where a line has the name of its series on one side and the title of the issue on the other.
 *
 * ```
 * Weekly Roundup: the court meets, the miller speaks
 *               ^ ^
 * Why the Sirens Were Moved – Digest of Sarn Politics
 *                          ^  ^
 * ```
 *
 * @param text - A line of the masthead.
 * @returns Where to split it; nothing when it is one name.
 */
export function splitTitle(text: string): SplitTitle | undefined {
  const found = [...text.matchAll(separator)].map(({ 0: sign, index }) => ({ to: index, from: index + sign.length }));
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return undefined;
  const isLong = (name: string): boolean => name.split(/\s+/u).length > mostWords;
  const isName = (name: string): boolean => namesSeries(name) && !isLong(name);
  if (isName(text.slice(0, first.to))) return { series: "first", ...first };
  const before = text.slice(0, last.to);
  if (!isName(text.slice(last.from)) || (namesSeries(before) && !isLong(before))) return undefined;
  return { series: "second", ...last };
}
