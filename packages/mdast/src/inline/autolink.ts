import { isAlphanumeric, isLetter } from "../characters/character-class.ts";

/**
 * Where an autolink at `<` ends, after its `>` (CommonMark 6.5): as a positive number for an address with a scheme, a negative
 * one for an e-mail address, 0 for none.
 */
export function autolinkEnd(text: string, from: number, to: number): number {
  const end = schemeLinkEnd(text, from + 1, to);
  return end > 0 ? end : -emailLinkEnd(text, from + 1, to);
}

/** `a:b>` after a scheme of 2 to 32 characters. */
function schemeLinkEnd(text: string, from: number, to: number): number {
  if (from >= to || !isLetter(text.charCodeAt(from))) return 0;
  let at = from + 1;
  while (at < to && at - from < 33 && isSchemePart(text.charCodeAt(at))) at++;
  const size = at - from;
  if (size < 2 || size > 32 || at >= to || text.charCodeAt(at) !== 58) return 0;
  for (at++; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code <= 32 || code === 60 || code === 127) return 0;
  }
  return 0;
}

function isSchemePart(code: number): boolean {
  return code === 43 || code === 45 || code === 46 || isAlphanumeric(code);
}

/** `a@b.c>` */
function emailLinkEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isLocalPart(text.charCodeAt(at))) at++;
  if (at === from || at >= to || text.charCodeAt(at) !== 64) return 0;
  // Labels of at most 63 letters, digits and inner hyphens.
  for (;;) {
    const start = ++at;
    while (at < to && (text.charCodeAt(at) === 45 || isAlphanumeric(text.charCodeAt(at)))) at++;
    const size = at - start;
    if (size === 0 || size > 63 || at >= to) return 0;
    if (text.charCodeAt(start) === 45 || text.charCodeAt(at - 1) === 45) return 0;
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code !== 46) return 0;
  }
}

const localMarks = "#$%&'*+-./=?^_`{|}~";

function isLocalPart(code: number): boolean {
  return isAlphanumeric(code) || (code < 128 && localMarks.includes(String.fromCharCode(code)));
}
