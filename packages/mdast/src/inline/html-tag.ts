import {
  alphanumeric,
  colon,
  dot,
  hyphen,
  isIn,
  letter,
  underscore,
  valueEnd,
  white,
} from "../characters/character-class.ts";
import { codeAt, skipIn, skipWhite } from "../characters/skip.ts";

/** What stands behind `<!` or `<?`: its kind (2 to 5 of CommonMark 4.6), and where its content begins. */
export interface HtmlStart {
  type: number;
  from: number;
}

/** What ends the content of each kind. */
export const htmlEnds = ["", "", "-->", "?>", ">", "]]>"] as const;

/** `<!-- a`, `<?a`, `<!A a`, `<![CDATA[ a` at `<`. */
export function htmlStart(text: string, at: number, to: number): HtmlStart | undefined {
  const code = codeAt(text, at + 1, to);
  if (code === 63) return { type: 3, from: at + 2 };
  if (code !== 33) return undefined;
  if (text.startsWith("--", at + 2) && at + 4 <= to) return { type: 2, from: at + 2 };
  if (text.startsWith("[CDATA[", at + 2) && at + 9 <= to) return { type: 5, from: at + 9 };
  return isIn(codeAt(text, at + 2, to), letter) ? { type: 4, from: at + 3 } : undefined;
}

/** Where the name of a tag ends. */
export function tagNameEnd(text: string, from: number, to: number): number {
  return skipIn(text, from, to, alphanumeric + hyphen);
}

/** End of ` >` after the name of a closing tag (CommonMark 6.6), or -1. */
export function closingTagEnd(text: string, from: number, to: number): number {
  const at = skipWhite(text, from, to);
  return codeAt(text, at, to) === 62 ? at + 1 : -1;
}

/**
 * End of ` b="c" />` after the name of an opening tag (CommonMark 6.6), or -1.
 *
 * @param alone - The tag begins an HTML block. As in the reference, another `=` may then follow a value without quotes, and `/` ends
 * such a value even where it begins.
 */
export function openingTagEnd(text: string, from: number, to: number, alone: boolean): number {
  let at = from;
  while (at >= 0) {
    at = skipWhite(text, at, to);
    const code = codeAt(text, at, to);
    if (code === 62) return at + 1;
    if (code === 47) return codeAt(text, at + 1, to) === 62 ? at + 2 : -1;
    at = isIn(code, letter + colon + underscore) ? attributeEnd(text, at, to, alone) : -1;
  }
  return -1;
}

/** End of `b` or `b="c"`, or -1. */
function attributeEnd(text: string, from: number, to: number, alone: boolean): number {
  let at = skipIn(text, from, to, alphanumeric + hyphen + underscore + dot + colon);
  for (;;) {
    const equals = skipWhite(text, at, to);
    if (codeAt(text, equals, to) !== 61) return at;
    const value = skipWhite(text, equals + 1, to);
    const quote = codeAt(text, value, to);
    if (quote === 34 || quote === 39) return quotedEnd(text, value, to);
    if (quote === 0 || (quote !== 47 && isIn(quote, valueEnd))) return -1;
    at = value + (alone ? 0 : 1);
    while (at < to && !isIn(text.charCodeAt(at), valueEnd + white)) at++;
    if (!alone) return at;
  }
}

/** End of a value in quotes, which must be followed by space, `/` or `>`; or -1. */
function quotedEnd(text: string, from: number, to: number): number {
  const close = text.indexOf(text.charAt(from), from + 1);
  const next = close < 0 ? 0 : codeAt(text, close + 1, to);
  return next === 47 || next === 62 || isIn(next, white) ? close + 1 : -1;
}
