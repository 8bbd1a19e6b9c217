import { anyWhite, punctuation, setsOf } from "./character-class.ts";

/** White space and the ends of the text. */
export const isWhite = 1;
/** Punctuation and symbols. */
export const isMark = 2;

const whiteSpace = /\s/u;
const marks = /[\p{P}\p{S}]/u;

/**
 * What stands beside a delimiter run (CommonMark 6.2): white space (1), punctuation (2) or anything else (0). Looks at one
 * UTF-16 code unit, as the reference does.
 */
export function classify(code: number): number {
  if (code < 128) {
    const sets = setsOf(code);
    return sets & anyWhite ? isWhite : sets & punctuation ? isMark : 0;
  }
  const character = String.fromCharCode(code);
  return whiteSpace.test(character) ? isWhite : marks.test(character) ? isMark : 0;
}
