/**
 * What no edition may hold: controls other than tab and line breaks, lone surrogates, noncharacters. XML 1.0 forbids most of
 * them, HTML calls the rest parse errors.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @see https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
 */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The same in code units, ten times as fast: no text without one of these has a forbidden character. */
const suspect = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/;

/**
 * Replaces characters that no edition may hold by U+FFFD, the replacement character.
 *
 * @param text - Plain text.
 * @returns Well-formed text of the same length in characters.
 * @example
 * ```ts
 * import { replaceForbidden } from "@digestkit/adapter-kit";
 *
 * console.log(replaceForbidden("a\u0000b\uD800c")); // => a�b�c
 * ```
 */
export function replaceForbidden(text: string): string {
  return suspect.test(text) ? text.replace(forbidden, "\uFFFD") : text;
}
