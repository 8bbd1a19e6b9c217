import { blank, isIn, punctuation, white } from "./character-class.ts";

/** Code of a character, or 0 (which no text holds) from `to` on. */
export function codeAt(text: string, at: number, to: number): number {
  return at < to ? text.charCodeAt(at) : 0;
}

/** Where characters of some sets from `from` on end. */
export function skipIn(text: string, from: number, to: number, sets: number): number {
  let at = from;
  while (at < to && isIn(text.charCodeAt(at), sets)) at++;
  return at;
}

/** Where spaces and tabs from `from` on end. */
export function skipSpaces(text: string, from: number, to: number): number {
  return skipIn(text, from, to, blank);
}

/** Where spaces, tabs and line endings from `from` on end. */
export function skipWhite(text: string, from: number, to: number): number {
  return skipIn(text, from, to, white);
}

/** Where the spaces and tabs before `to` begin. */
export function trailingSpaces(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isIn(text.charCodeAt(at - 1), blank)) at--;
  return at;
}

/** Where a run of one character ends. */
export function skipRun(text: string, from: number, to: number, code: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === code) at++;
  return at;
}

/** Index of the character that the backslash at an index escapes (CommonMark 2.4), or of the backslash when it escapes none. */
export function skipBackslash(text: string, at: number): number {
  return isIn(text.charCodeAt(at + 1), punctuation) ? at + 1 : at;
}
