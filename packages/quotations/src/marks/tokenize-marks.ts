import type { TextRange } from "@digestkit/schema";
import { elidedWords } from "./elided-words.ts";
import { markPattern, markTable, type MarkShape } from "./mark-table.ts";

/** What the characters around a mark say it does; `unclear` is left to the pairing. */
export type MarkLean = "open" | "close" | "unclear" | "apostrophe" | "prime";

/** A character that can be a quotation mark, with what its surroundings say about it. */
export interface MarkToken {
  /** Where it stands. */
  range: TextRange;
  /** The character. */
  text: string;
  /** How the character is used in general. */
  shape: MarkShape;
  /** What it does here, judged by its neighbours alone. */
  lean: MarkLean;
  /**
   * What else it can be: the mark after a plural `s` a possessive (`the workers’ rights`), the one after a digit a prime (`6'`, `5’10”`),
   * or one where nothing is quoted before (`a 6” nail`).
   */
  or?: "possessive" | "prime" | "inches";
}

const letter = /[\p{L}\p{M}]/u;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
const digit = /\p{Nd}/u;
/** After these a quotation begins: brackets, dashes, slashes, the colon. */
const leadsIn = /[\p{Ps}\p{Pd}/:=>\u00BF\u00A1]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hebrew = /\p{Script=Hebrew}/u;

/**
 * Finds every character that can be a quotation mark and says what its neighbours make of it.
 *
 * `the workers’ “plan”` → `’` close (possessive), `“` open, `”` close; `Peskov‘s` → apostrophe; `6'2"` → primes.
 *
 * @param text - Text to read.
 * @param from - Where to start, in UTF-16 code units.
 * @param to - Where to stop.
 * @returns Tokens in text order.
 */
export function tokenizeMarks(text: string, from = 0, to: number = text.length): MarkToken[] {
  return Array.from(text.slice(from, to).matchAll(markPattern), ({ 0: mark, index }) =>
    tokenAt(mark, text, from + index, from, to),
  );
}

function tokenAt(mark: string, text: string, start: number, from: number, to: number): MarkToken {
  const shape = markTable.get(mark) as MarkShape;
  const end = start + 1;
  const left = start > from ? text.charAt(start - 1) : "";
  const right = end < to ? text.charAt(end) : "";
  const lean = fixedLean(mark, shape, text, start, left, right);
  const token: MarkToken = {
    range: { start, end },
    text: mark,
    shape,
    lean:
      lean ??
      (opensAfterElision(mark, text, start, right)
        ? "unclear"
        : contextLean(outward(text, start, -1, from, to), outward(text, start, 1, from, to))),
  };
  if (lean !== undefined) return token;
  if (shape.level === "single" && /[sSxz]/u.test(left) && /\s/u.test(right) && letter.test(text.charAt(end + 1))) {
    token.or = "possessive";
  } else if (digit.test(left))
    token.or = shape.side === "either" || feet.test(text.slice(Math.max(from, start - 4), start)) ? "prime" : "inches";
  return token;
}

/** `5’10` */
const feet = /\d['’]\d\d?$/u;

/** What a mark is beyond doubt: an apostrophe inside or before a word, a prime between digits. */
function fixedLean(
  mark: string,
  shape: MarkShape,
  text: string,
  start: number,
  left: string,
  right: string,
): MarkLean | undefined {
  if (shape.side === "either" && isAbbreviationMark(mark, left, right)) return "apostrophe";
  if (shape.level !== "single") return undefined;
  // Written without spaces, marks touch the words around them: `他们喊‘回去’了`.
  if (unspaced.test(left) && unspaced.test(right)) return undefined;
  if (letterOrDigit.test(left) && letterOrDigit.test(right))
    return digit.test(left) && digit.test(right) ? "prime" : "apostrophe";
  return startsElision(text, start + 1) ? "apostrophe" : undefined;
}

/** `d’« erreur »`: French ties the word before to the quotation and sets a space after the mark. */
function opensAfterElision(mark: string, text: string, start: number, right: string): boolean {
  return mark === "\u00AB" && /\s/u.test(right) && /\p{L}['\u2019]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Hebrew abbreviations carry the mark inside: `צה"ל`. */
function isAbbreviationMark(mark: string, left: string, right: string): boolean {
  return (mark === '"' || mark === "'") && hebrew.test(left) && hebrew.test(right);
}

/** `’90s`, `’em`, `'til`. */
function startsElision(text: string, offset: number): boolean {
  if (digit.test(text.charAt(offset))) return /^\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(offset, offset + 4));
  const word = /^\p{L}+/u.exec(text.slice(offset, offset + 6));
  return word !== null && elidedWords.has(word[0].toLowerCase());
}

/** The next character in one direction that is no quotation mark: marks standing together (`“‘`) are judged by what is around all of them. */
function outward(text: string, index: number, step: 1 | -1, from: number, to: number): string {
  let at = index + step;
  for (let seen = 0; seen < 4 && at >= from && at < to && markTable.has(text.charAt(at)); seen++) at += step;
  return at >= from && at < to ? text.charAt(at) : "";
}

function contextLean(left: string, right: string): MarkLean {
  const opens = left === "" || /\s/u.test(left) || leadsIn.test(left);
  const blankRight = right === "" || /\s/u.test(right);
  if (opens) {
    if (!blankRight) return letterOrDigit.test(right) || !/[\p{Pe}.,;!?]/u.test(right) ? "open" : "unclear";
    return left === "" || /\s/u.test(left) ? "unclear" : "close";
  }
  return letterOrDigit.test(right) ? "unclear" : "close";
}
