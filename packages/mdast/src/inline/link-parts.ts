import { isEol, isSpace, isSpaceOrEol } from "../characters/character-class.ts";
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
    if (!isSpaceOrEol(code)) seen = true;
    if (code === 92) {
      const next = text.charCodeAt(at + 1);
      if (next >= 91 && next <= 93) at++;
    }
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
    if (code === 60 || isEol(code)) return undefined;
    if (code === 92) {
      const next = text.charCodeAt(at + 1);
      if (next === 60 || next === 62 || next === 92) at++;
    }
  }
  return undefined;
}

function readRaw(text: string, from: number, to: number, depth: number): Destination | undefined {
  let balance = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (balance === 0 && (code === 41 || isSpaceOrEol(code))) break;
    if (code === 40 && balance < depth) balance++;
    else if (code === 41) balance--;
    else if (code <= 32 || code === 127 || code === 40) return undefined;
    else if (code === 92) {
      const next = text.charCodeAt(at + 1);
      if (next === 40 || next === 41 || next === 92) at++;
    }
  }
  if (balance !== 0 || at === from) return undefined;
  const end = Math.min(at, to);
  return { from, to: end, end };
}

/** End of a title, after its closing mark, or -1. `"a"`, `'a'` or `(a)` */
export function readTitleEnd(text: string, from: number, to: number): number {
  const open = from < to ? text.charCodeAt(from) : 0;
  if (open !== 34 && open !== 39 && open !== 40) return -1;
  const close = open === 40 ? 41 : open;
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === 92) {
      const next = text.charCodeAt(at + 1);
      if (next === close || next === 92) at++;
    }
  }
  return -1;
}

/** Text of a title: space at the start of lines is no part of it. */
export function titleText(raw: string): string {
  return decodeString(hasEol(raw) ? withoutIndents(raw) : raw);
}

function hasEol(text: string): boolean {
  return text.includes("\n") || text.includes("\r");
}

function withoutIndents(text: string): string {
  let result = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isEol(text.charCodeAt(at)) || !isSpace(text.charCodeAt(at + 1))) continue;
    result += text.slice(from, at + 1);
    from = at + 1;
    while (isSpace(text.charCodeAt(from))) from++;
    at = from - 1;
  }
  return result + text.slice(from);
}
