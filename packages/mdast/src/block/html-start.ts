import { isAlphanumeric, isLetter, isSpace } from "../characters/character-class.ts";
import { blockNames, rawNames } from "./html-names.ts";
import { skipSpaces } from "../characters/skip.ts";

/** How an HTML block begins: its kind (CommonMark 4.6), and from where its end may be looked for. */
export interface HtmlStart {
  type: number;
  from: number;
}

/** Reads the start of an HTML block at `<`. */
export function htmlStart(source: string, at: number, lineEnd: number): HtmlStart | undefined {
  const code = at + 1 < lineEnd ? source.charCodeAt(at + 1) : -1;
  if (code === 33) return declarationStart(source, at, lineEnd);
  if (code === 63) return { type: 3, from: at + 1 };
  const closing = code === 47;
  const from = closing ? at + 2 : at + 1;
  return from < lineEnd && isLetter(source.charCodeAt(from)) ? tagStart(source, from, lineEnd, closing) : undefined;
}

/** `<!-- a`, `<![CDATA[ a`, `<!A a` */
function declarationStart(source: string, at: number, lineEnd: number): HtmlStart | undefined {
  if (source.startsWith("--", at + 2) && at + 4 <= lineEnd) return { type: 2, from: at + 2 };
  if (source.startsWith("[CDATA[", at + 2) && at + 9 <= lineEnd) return { type: 5, from: at + 9 };
  return at + 2 < lineEnd && isLetter(source.charCodeAt(at + 2)) ? { type: 4, from: at + 3 } : undefined;
}

/** `<div`, `</div`, `<script`; any other complete tag that stands alone on its line is kind 7. */
function tagStart(source: string, from: number, lineEnd: number, closing: boolean): HtmlStart | undefined {
  let end = from;
  while (end < lineEnd && isNamePart(source.charCodeAt(end))) end++;
  const next = end < lineEnd ? source.charCodeAt(end) : -1;
  if (next >= 0 && next !== 47 && next !== 62 && !isSpace(next)) return undefined;
  const name = source.slice(from, end).toLowerCase();
  if (next !== 47 && !closing && rawNames.has(name)) return { type: 1, from: end };
  if (blockNames.has(name)) {
    return next !== 47 || (end + 1 < lineEnd && source.charCodeAt(end + 1) === 62) ? { type: 6, from: end } : undefined;
  }
  const tagEnd = closing ? skipSpaces(source, end, lineEnd) : attributesEnd(source, end, lineEnd);
  if (tagEnd < 0 || tagEnd >= lineEnd || source.charCodeAt(tagEnd) !== 62) return undefined;
  return skipSpaces(source, tagEnd + 1, lineEnd) === lineEnd ? { type: 7, from: tagEnd } : undefined;
}

function isNamePart(code: number): boolean {
  return code === 45 || isAlphanumeric(code);
}

/** Where the `>` after attributes must be, or -1 when they are malformed. */
function attributesEnd(source: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    at = skipSpaces(source, at, to);
    const code = at < to ? source.charCodeAt(at) : -1;
    if (code === 47) return at + 1;
    if (code !== 58 && code !== 95 && !isLetter(code)) return at;
    while (at < to && isAttributePart(source.charCodeAt(at))) at++;
    at = valuesEnd(source, at, to);
    if (at < 0) return -1;
  }
}

/** End of `=a` after an attribute name, or -1. As in the reference, another `=` may follow a value without quotes. */
function valuesEnd(source: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    const equals = skipSpaces(source, at, to);
    if (equals >= to || source.charCodeAt(equals) !== 61) return at;
    const value = skipSpaces(source, equals + 1, to);
    at = attributeValueEnd(source, value, to);
    if (at < 0 || isQuote(source.charCodeAt(value))) return at;
  }
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39;
}

function isAttributePart(code: number): boolean {
  return code === 45 || code === 46 || code === 58 || code === 95 || isAlphanumeric(code);
}

/** Where an attribute value ends, or -1. A quoted one must be followed by space, `/` or `>`. */
function attributeValueEnd(source: string, from: number, to: number): number {
  if (from >= to) return -1;
  const quote = source.charCodeAt(from);
  if (!isQuote(quote)) {
    let at = from;
    while (at < to && !endsUnquoted(source.charCodeAt(at))) at++;
    return at === from && quote !== 47 ? -1 : at;
  }
  let at = from + 1;
  while (at < to && source.charCodeAt(at) !== quote) at++;
  if (at >= to) return -1;
  const next = at + 1 < to ? source.charCodeAt(at + 1) : -1;
  return next === 47 || next === 62 || isSpace(next) ? at + 1 : -1;
}

/** `"`, `'`, `/`, `<`, `=`, `>`, a back-tick or space */
function endsUnquoted(code: number): boolean {
  return code === 34 || code === 39 || code === 47 || (code >= 60 && code <= 62) || code === 96 || isSpace(code);
}
