import { segments } from "./segments.ts";

/** Nothing but characters that take one column each. */
const plain = /^[\x20-\x7e]*$/u;

/** Combining marks, format characters (joiners, directional marks, variation selectors) and controls: no column of their own. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** East Asian Width W and F (UAX #11), by block. */
const wide =
  /[\u1100-\u115f\u231a\u231b\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Pictures that join into one: families, flags, skin tones, `❤` with a variation selector. */
const pictures = /\u200d|\ufe0f|\p{Emoji_Modifier}|\p{RI}/u;

/**
 * How many columns of a terminal or a monospaced mail a text takes: East Asian wide characters and emoji two, combining marks
 * and format characters none.
 *
 * @param text - One line of text.
 * @returns Width in columns.
 * @see https://www.unicode.org/reports/tr11/
 * @example
 * ```ts
 * import { displayWidth } from "@digestkit/text";
 *
 * console.log(displayWidth("digest"), displayWidth("文摘"), displayWidth("e\u0301")); // => 6 4 1
 * ```
 */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  if (pictures.test(text)) return widthOfGraphemes(text);
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (character >= " " && character <= "~") return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** A cluster is as wide as its widest character; a variation selector makes it an emoji. */
function widthOfGraphemes(text: string): number {
  let width = 0;
  for (const segment of segments(text, "grapheme")) {
    width += /\ufe0f|\p{RI}/u.test(segment) ? 2 : Math.max(0, ...Array.from(segment, widthOf));
  }
  return width;
}
