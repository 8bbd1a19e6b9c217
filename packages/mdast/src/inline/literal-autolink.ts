import type { Link } from "mdast";
import { isLetter, isSpaceOrEol } from "../characters/character-class.ts";
import { classify, isWhite } from "../characters/classify.ts";
import { place } from "../tree/position.ts";
import { addNode, type InlineState } from "./inline-state.ts";
import { sourceEnd, sourceOffset } from "./source-offset.ts";
import { endsHere } from "./autolink-trail.ts";

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
  return isSpaceOrEol(code) || (code < 128 && "(*_[]~".includes(String.fromCharCode(code)));
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
  return start > from && isLetter(text.charCodeAt(start - 1)) ? -1 : start;
}

function addLiteral(state: InlineState, start: number, domain: number, prefix: string): void {
  const domainEnd = readDomain(state, domain);
  if (domainEnd < 0) return;
  const end = readPath(state, domainEnd);
  addNode(state, start, end, literalLink(state, start, end, prefix + state.text.slice(start, end)));
}

/** A link whose text is its source. */
export function literalLink(state: InlineState, from: number, to: number, url: string): Link {
  const { segments } = state.job;
  const start = sourceOffset(segments, from);
  const end = sourceEnd(segments, to);
  const value = state.text.slice(from, to);
  const position = place(state, start, end);
  const inner = place(state, start, end);
  return { type: "link", title: null, url, children: [{ type: "text", value, position: inner }], position };
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
    else if (code < 128 && mayEndPath.includes(String.fromCharCode(code))) {
      if (endsHere(state, at)) break;
      if (code === 41) closed++;
    } else if (isSpaceOrEol(code) || (code > 127 && classify(code) === isWhite)) break;
    else if (code < 32 && classify(code) === isWhite) break;
  }
  return at;
}

const mayEndPath = "!\"&')*,.:;<?]_~";
