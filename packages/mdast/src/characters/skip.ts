import { isSpace, isSpaceOrEol } from "./character-class.ts";

/** Where spaces and tabs from `from` on end. */
export function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where spaces, tabs and line endings from `from` on end. */
export function skipWhite(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpaceOrEol(text.charCodeAt(at))) at++;
  return at;
}

/** Where the spaces and tabs before `to` begin. */
export function trailingSpaces(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where a run of one character ends. */
export function skipRun(text: string, from: number, to: number, code: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === code) at++;
  return at;
}
