import { isIn, lineEnding, white } from "../characters/character-class.ts";
import { codeAt, skipBackslash } from "../characters/skip.ts";
import { decodeString } from "../references/decode-string.ts";

/** Longest label (CommonMark 4.7), in characters. */
const longestLabel = 999;

/** Where the `]` of a label that begins at `from` is, or -1: no brackets inside that are not escaped, and something to see. */
export function readLabelEnd(text: string, from: number, to: number): number {
  let seen = false;
  const last = Math.min(to, from + longestLabel + 2);
  for (let at = from + 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 93) return seen ? at : -1;
    if (code === 91) return -1;
    seen ||= !isIn(code, white);
    if (code === 92) at = skipBackslash(text, at);
  }
  return -1;
}

/** A destination: where its text is, and where it ends with its brackets. */
export interface Destination {
  from: number;
  to: number;
  end: number;
}

/** `<a b>` or `a(b)` at `from`. The reference takes up to 32 levels of parentheses in links, as CommonMark allows. */
export function readDestination(text: string, from: number, to: number, depth: number): Destination | undefined {
  if (from >= to) return undefined;
  return text.charCodeAt(from) === 60 ? readEnclosed(text, from, to) : readRaw(text, from, to, depth);
}

function readEnclosed(text: string, from: number, to: number): Destination | undefined {
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return { from: from + 1, to: at, end: at + 1 };
    if (code === 60 || isIn(code, lineEnding)) return undefined;
    if (code === 92) at = skipBackslash(text, at);
  }
  return undefined;
}

function readRaw(text: string, from: number, to: number, depth: number): Destination | undefined {
  let balance = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    // Nearly all of a destination is letters and slashes.
    if (code > 41 && code !== 92 && code !== 127) continue;
    if (balance === 0 && (code === 41 || isIn(code, white))) break;
    if (code === 40 && balance < depth) balance++;
    else if (code === 41) balance--;
    else if (code <= 32 || code === 127 || code === 40) return undefined;
    else if (code === 92) at = skipBackslash(text, at);
  }
  if (balance !== 0 || at === from) return undefined;
  const end = Math.min(at, to);
  return { from, to: end, end };
}

/** End of a title, after its closing mark, or -1. `"a"`, `'a'` or `(a)` */
export function readTitleEnd(text: string, from: number, to: number): number {
  const open = codeAt(text, from, to);
  if (open !== 34 && open !== 39 && open !== 40) return -1;
  const close = open === 40 ? 41 : open;
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === 92) at = skipBackslash(text, at);
  }
  return -1;
}

/** Text of a title: space at the start of lines is no part of it. */
export function titleText(raw: string): string {
  return decodeString(raw.replaceAll(/([\n\r])[\t ]+/gu, "$1"));
}
