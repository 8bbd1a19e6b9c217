import { isIn, letter, pathMark, punctuation, white } from "../characters/character-class.ts";
import { classify, isWhite } from "../characters/classify.ts";
import type { InlineState } from "./inline-state.ts";
import { addNode } from "./add-token.ts";
import { endsHere, trail } from "./autolink-trail.ts";
import { textLink } from "./text-link.ts";

/** `www.a.b` (GFM 6.9), found at its first dot. */
export function readWwwAutolink(state: InlineState): void {
  const { text, at, from, pending, to, settings } = state;
  const start = at - 3;
  if (start < pending || !settings.autolinks || !isWww(text, start)) return;
  state.suspect = true;
  if (at + 1 >= to || state.brackets.length > 0) return;
  if (start > from && !mayPrecedeWww(text.charCodeAt(start - 1))) return;
  addLiteral(state, start, start, "http://");
}

function isWww(text: string, start: number): boolean {
  for (let at = start; at < start + 3; at++) if ((text.charCodeAt(at) | 32) !== 119) return false;
  return true;
}

/** `(`, `*`, `_`, `[`, `]`, `~` or white space */
function mayPrecedeWww(code: number): boolean {
  return isIn(code, white) || (isIn(code, punctuation) && "(*_[]~".includes(String.fromCharCode(code)));
}

/** `https://a.b` (GFM 6.9), found at its colon. */
export function readProtocolAutolink(state: InlineState): void {
  const { text, at, to, settings } = state;
  if (!settings.autolinks || text.charCodeAt(at + 1) !== 47 || text.charCodeAt(at + 2) !== 47) return;
  state.suspect = true;
  const start = protocolStart(state);
  if (start < 0 || at + 3 >= to || state.brackets.length > 0) return;
  const next = text.charCodeAt(at + 3);
  if (next < 32 || next === 127 || classify(next) !== 0) return;
  addLiteral(state, start, at + 3, "");
}

/** Where `http` or `https` before the colon begins, or -1. */
function protocolStart({ text, at, from, pending }: InlineState): number {
  const size = (text.charCodeAt(at - 1) | 32) === 115 ? 5 : 4;
  const start = at - size;
  if (start < pending || !"https".startsWith(text.slice(start, at).toLowerCase())) return -1;
  return start > from && isIn(text.charCodeAt(start - 1), letter) ? -1 : start;
}

function addLiteral(state: InlineState, start: number, domain: number, prefix: string): void {
  const domainEnd = readDomain(state, domain);
  if (domainEnd < 0) return;
  const end = readPath(state, domainEnd);
  addNode(state, start, end, textLink(state, start, end, 0, prefix));
}

/** End of a domain: no underscore in its last two parts. Or -1. */
function readDomain(state: InlineState, from: number): number {
  const { text, to } = state;
  let inLast = false;
  let inLastButOne = false;
  let at = from;
  let seen = false;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 95) {
      if (endsHere(state, at)) break;
      if (code === 95) inLast = true;
      else {
        inLastButOne = inLast;
        inLast = false;
      }
    } else if (code !== 45 && classify(code) !== 0) break;
    else seen = true;
  }
  return seen && !inLast && !inLastButOne ? at : -1;
}

/** End of a path: before punctuation that only white space follows, and before a parenthesis that has no partner. */
function readPath(state: InlineState, from: number): number {
  const { text, to } = state;
  let open = 0;
  let closed = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) open++;
    else if (code === 41 && closed < open) closed++;
    else if (isIn(code, trail + pathMark)) {
      if (endsHere(state, at)) break;
      if (code === 41) closed++;
    } else if (classify(code) === isWhite) break;
  }
  return at;
}
