import type { MonthTable } from "./date-vocabulary.ts";
import { wordsOf } from "./month-table.ts";

/** The fields of a date that words and figures give; of a part of a range, some of them. */
export interface WordedDate {
  day?: number;
  month?: number;
  year?: number;
  /** From 0, Sunday. */
  weekday?: number;
  /** Whether the month comes before the day. */
  monthFirst?: boolean;
}

/**
 * Reads a date in the words of one language, strictly: every word and figure has to be part of it.
 *
 * ```
 * tuesday, october 3rd, 2023        3 de octubre de 2023        2023. október 3.        3 октября 2023 г.
 * ```
 *
 * @param text - Folded line.
 * @param table - What the language writes in dates.
 * @returns Fields, or nothing when anything is left over.
 */
export function wordedDate(text: string, table: MonthTable): WordedDate | undefined {
  const found = takeName(text, table.months, 1);
  const weekday = takeName(found?.rest ?? text, table.weekdays, 5);
  const rest = weekday?.rest ?? found?.rest ?? text;
  const figures = [...rest.matchAll(/\d+/gu)];
  const date: WordedDate = {};
  for (const { 0: figure, index } of figures) {
    if (figure.length === 4 && date.year === undefined) date.year = Number(figure);
    else if (figure.length <= 2 && date.day === undefined) {
      date.day = Number(figure);
      if (found) date.monthFirst = found.index < index;
    } else return undefined;
  }
  // `3a`, `3rd`, `1er`, `2023-cü`: what hangs on a figure is a word of the language, too, or an ordinal sign.
  const words = wordsOf(rest.replace(/\d+/gu, " "));
  if (!words.every((word) => table.words.has(word) || ordinals.has(word))) return undefined;
  if (/[^\p{L}\p{M}\d\s.,،、/()'’‘-]/u.test(rest)) return undefined;
  if (found) date.month = found.value;
  if (weekday) date.weekday = weekday.value;
  return date;
}

/** Ordinal signs that any language may have: `3º`, `3ª`, `3-e`. */
const ordinals: ReadonlySet<string> = new Set(["o", "a", "e"]);

interface Taken {
  value: number;
  index: number;
  /** The text with spaces where the name stood. */
  rest: string;
}

/**
 * Takes the longest name out of a text. A name that stands in a word (`באוקטובר`, `urriaren`, `วันอังคารที่`) counts only when
 * it is long enough and no whole word is a name: `mar` (Tuesday) is not in `mars` (March).
 */
function takeName(text: string, names: Iterable<readonly [string, number]>, shortestInside: number): Taken | undefined {
  let best: { name: string; value: number; index: number; score: number } | undefined;
  for (const [name, value] of names) {
    const index = text.indexOf(name);
    if (index < 0) continue;
    const whole = wholeWord(text, name, index);
    if (whole < 0 && name.length < shortestInside) continue;
    const score = name.length + (whole < 0 ? 0 : 1000);
    if (!best || score > best.score) best = { name, value, index: whole < 0 ? index : whole, score };
  }
  if (!best) return undefined;
  const { name, value, index } = best;
  return { value, index, rest: text.slice(0, index) + " ".repeat(name.length) + text.slice(index + name.length) };
}

/** Index of a name where no letter, mark or digit touches it. */
function wholeWord(text: string, name: string, first: number): number {
  for (let index = first; index >= 0; index = text.indexOf(name, index + 1)) {
    const touches =
      /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, index)) || /^[\p{L}\p{M}\p{N}]/u.test(text.slice(index + name.length));
    if (!touches) return index;
  }
  return -1;
}
