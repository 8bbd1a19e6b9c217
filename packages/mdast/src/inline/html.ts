import { isAlphanumeric, isLetter, isSpaceOrEol } from "../characters/character-class.ts";
import type { InlineState } from "./inline-state.ts";
import { skipWhite } from "../characters/skip.ts";

/** Where inline HTML at the cursor's `<` ends (CommonMark 6.6), or -1. */
export function htmlEnd(state: InlineState): number {
  const { text, at, to } = state;
  const code = at + 1 < to ? text.charCodeAt(at + 1) : -1;
  if (code === 33) return declarationEnd(state);
  if (code === 63) return search(state, "instruction", "?>", at + 2);
  if (code === 47) return closingTagEnd(text, at + 2, to);
  return isLetter(code) ? openingTagEnd(text, at + 1, to) : -1;
}

type Vain = "comment" | "instruction" | "cdata" | "declaration";

/** End of what `end` closes. A search that came to the end of the text in vain is not done again. */
function search({ text, to, vain }: InlineState, kind: Vain, end: string, from: number): number {
  if (vain[kind]) return -1;
  const first = end.charCodeAt(0);
  for (let at = from; at + end.length <= to; at++) {
    if (text.charCodeAt(at) === first && text.startsWith(end, at)) return at + end.length;
  }
  vain[kind] = true;
  return -1;
}

/** `<!-- a -->`, `<![CDATA[ a ]]>`, `<!A a>` */
function declarationEnd(state: InlineState): number {
  const { text, at, to } = state;
  if (text.startsWith("--", at + 2) && at + 4 <= to) return search(state, "comment", "-->", at + 2);
  if (text.startsWith("[CDATA[", at + 2) && at + 9 <= to) return search(state, "cdata", "]]>", at + 9);
  return at + 2 < to && isLetter(text.charCodeAt(at + 2)) ? search(state, "declaration", ">", at + 3) : -1;
}

/** `</a >` */
function closingTagEnd(text: string, from: number, to: number): number {
  if (from >= to || !isLetter(text.charCodeAt(from))) return -1;
  const at = skipWhite(text, nameEnd(text, from, to), to);
  return at < to && text.charCodeAt(at) === 62 ? at + 1 : -1;
}

/** `<a b="c" />` */
function openingTagEnd(text: string, from: number, to: number): number {
  let at = nameEnd(text, from, to);
  const next = at < to ? text.charCodeAt(at) : -1;
  if (next !== 47 && next !== 62 && !isSpaceOrEol(next)) return -1;
  for (;;) {
    at = skipWhite(text, at, to);
    const code = at < to ? text.charCodeAt(at) : -1;
    if (code === 62) return at + 1;
    if (code === 47) return at + 1 < to && text.charCodeAt(at + 1) === 62 ? at + 2 : -1;
    if (code !== 58 && code !== 95 && !isLetter(code)) return -1;
    at = attributeEnd(text, at, to);
    if (at < 0) return -1;
  }
}

function attributeEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isAttributePart(text.charCodeAt(at))) at++;
  const equals = skipWhite(text, at, to);
  return equals < to && text.charCodeAt(equals) === 61 ? valueEnd(text, skipWhite(text, equals + 1, to), to) : at;
}

/** A quoted value must be followed by space, `/` or `>`. */
function valueEnd(text: string, from: number, to: number): number {
  const quote = from < to ? text.charCodeAt(from) : 62;
  if (quote === 34 || quote === 39) {
    let at = from + 1;
    while (at < to && text.charCodeAt(at) !== quote) at++;
    const next = at + 1 < to ? text.charCodeAt(at + 1) : -1;
    return next === 47 || next === 62 || isSpaceOrEol(next) ? at + 1 : -1;
  }
  if (isUnfit(quote) || quote === 62) return -1;
  let at = from + 1;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isUnfit(code)) return -1;
    if (code === 47 || code === 62 || isSpaceOrEol(code)) return at;
  }
  return -1;
}

/** `"`, `'`, `<`, `=` and back-ticks are not for values without quotes. */
function isUnfit(code: number): boolean {
  return code === 34 || code === 39 || code === 60 || code === 61 || code === 96;
}

function isAttributePart(code: number): boolean {
  return code === 45 || code === 46 || code === 58 || code === 95 || isAlphanumeric(code);
}

function nameEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 45 || isAlphanumeric(text.charCodeAt(at)))) at++;
  return at;
}
