import { alphanumeric, dot, hyphen, isIn, letter, localPart, mailMark, plus } from "../characters/character-class.ts";
import { codeAt, skipIn } from "../characters/skip.ts";

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
  const colonAt = skipIn(text, from, Math.min(to, from + 33), scheme);
  const size = colonAt - from;
  if (!isIn(text.charCodeAt(from), letter) || size < 2 || size > 32 || codeAt(text, colonAt, to) !== 58) return 0;
  for (let at = colonAt + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code <= 32 || code === 60 || code === 127) return 0;
  }
  return 0;
}

/** `a@b.c>` */
function emailLinkEnd(text: string, from: number, to: number): number {
  let at = skipIn(text, from, to, localPart + mailMark);
  let code = codeAt(text, at, to);
  if (at === from || code !== 64) return 0;
  // Labels of at most 63 letters, digits and inner hyphens.
  do {
    const start = at + 1;
    at = skipIn(text, start, to, alphanumeric + hyphen);
    const size = at - start;
    if (size === 0 || size > 63 || text.charCodeAt(start) === 45 || text.charCodeAt(at - 1) === 45) return 0;
    code = codeAt(text, at, to);
  } while (code === 46);
  return code === 62 ? at + 1 : 0;
}

const scheme = alphanumeric + plus + hyphen + dot;
