/** Scripts written without spaces between words, with their punctuation. */
const ideograph = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303F\uFF00-\uFFEF]`;
const softBreak = new RegExp(`(?<=${ideograph})\\n(?=${ideograph})`, "gu");

/**
 * Joins the lines of a text where its script has no spaces: a line break of the source, which reads as a space elsewhere, would
 * tear a Chinese or Japanese sentence.
 *
 * @param text - Plain text.
 * @returns The text without line breaks between two ideographs; other line breaks stay.
 * @see https://drafts.csswg.org/css-text-4/#line-break-transform
 * @example
 * ```ts
 * import { unwrapIdeographs } from "@digestkit/adapter-kit";
 *
 * console.log(unwrapIdeographs("水位は\n上がった。")); // => 水位は上がった。
 * ```
 */
export function unwrapIdeographs(text: string): string {
  return text.includes("\n") ? text.replace(softBreak, "") : text;
}
