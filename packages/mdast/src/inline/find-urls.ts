import {
  alphanumeric,
  colon,
  dot,
  isIn,
  labelPart,
  pathMark,
  trailMark,
  valueTrailMark,
  white,
} from "../characters/character-class.ts";
import { classify } from "../characters/classify.ts";
import { skipIn } from "../characters/skip.ts";

/** An address in a value. */
export interface Found {
  from: number;
  to: number;
  url: string;
}

/** `https://`, `www.`: most texts hold none, and need no closer look. */
const prefix = /:\/\/|www\./iu;

/** Whether a value may hold an address of any sort: most do not, and nothing need be made ready to look for one. */
export function mayHoldAddress(value: string): boolean {
  return value.length > 3 && (value.includes("@") || prefix.test(value));
}

/** Addresses that begin with `http://`, `https://` or `www.` in finished text. */
export function findUrls(value: string): Found[] {
  const found: Found[] = [];
  if (!prefix.test(value)) return found;
  let at = 0;
  // End of the characters a domain may have, and of those that are no space, as far as they were looked for.
  let domainEnd = 0;
  let end = 0;
  while (at < value.length) {
    const size = prefixAt(value, at);
    const start = at + size;
    if (size === 0 || !isIn(value.charCodeAt(start), labelPart + dot)) {
      at++;
      continue;
    }
    if (domainEnd <= start) domainEnd = skipIn(value, start, value.length, labelPart + dot);
    if (end <= start) end = skipToSpace(value, start);
    const www = size === 3;
    const url = mayFollow(value, at) && isCorrectDomain(value, www ? at : start, domainEnd);
    const to = url ? withoutTrail(value, start, end) : 0;
    if (to > (www ? at : start)) {
      found.push({ from: at, to, url: (www ? "http://" : "") + value.slice(at, to) });
      at = end;
    } else at++;
  }
  return found;
}

/** Length of `http://`, `https://` or (before a dot) `www` at an index, or 0. */
function prefixAt(value: string, at: number): number {
  const code = value.charCodeAt(at) | 32;
  if (code === 119) return value.slice(at, at + 4).toLowerCase() === "www." ? 3 : 0;
  if (code !== 104) return 0;
  const start = value.slice(at, at + 8).toLowerCase();
  if (start === "https://") return 8;
  return start.startsWith("http://") ? 7 : 0;
}

function skipToSpace(value: string, from: number): number {
  let at = from;
  while (at < value.length && !isIn(value.charCodeAt(at), white)) at++;
  return at;
}

/** At the start, after white space and after punctuation. */
function mayFollow(value: string, at: number): boolean {
  return at === 0 || classify(value.charCodeAt(at - 1)) !== 0;
}

/** Two parts at least; the last two hold a letter or digit and no underscore (a final dot ends an empty part). */
function isCorrectDomain(value: string, from: number, to: number): boolean {
  const last = value.lastIndexOf(".", to - 1);
  if (last < from) return false;
  const before = last === 0 ? -1 : value.lastIndexOf(".", last - 1);
  return isCorrectPart(value, last + 1, to) && isCorrectPart(value, Math.max(from, before + 1), last);
}

function isCorrectPart(value: string, from: number, to: number): boolean {
  if (from === to) return true;
  let seen = false;
  for (let at = from; at < to; at++) {
    const code = value.charCodeAt(at);
    if (code === 95) return false;
    if (isIn(code, alphanumeric)) seen = true;
  }
  return seen;
}

const trail = trailMark + pathMark + valueTrailMark + dot + colon;

/** Where an address ends without the punctuation after it; a parenthesis with a partner inside belongs to it. */
function withoutTrail(value: string, from: number, end: number): number {
  let to = end;
  while (to > from && isIn(value.charCodeAt(to - 1), trail)) to--;
  let balance = 0;
  for (let at = from; at < to; at++) {
    const code = value.charCodeAt(at);
    if (code === 40) balance++;
    else if (code === 41) balance--;
  }
  for (let at = to; at < end && balance > 0; at++) {
    if (value.charCodeAt(at) !== 41) continue;
    balance--;
    to = at + 1;
  }
  return to;
}
