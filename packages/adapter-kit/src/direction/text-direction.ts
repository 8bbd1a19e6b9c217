import type { Direction } from "./direction-of.ts";

/** The right-to-left scripts in use today (UAX #9, `Bidi_Class` R and AL), as the inside of a character class. */
const rightToLeftScripts = "Arabic Hebrew Syriac Thaana Nko Adlam Mandaic Samaritan Hanifi_Rohingya"
  .split(" ")
  .map((script) => `\\p{Script=${script}}`)
  .join("");

/** What is written from right to left, as a pattern; Persian digits, of the script Arabic, are not (`Bidi_Class` EN). */
export const rightToLeft: string = `(?!\\p{Nd})[${rightToLeftScripts}]`;

/** A letter of any other script, as a pattern. */
export const leftToRight: string = `(?![${rightToLeftScripts}])\\p{L}`;

const rightToLeftLetter = new RegExp(rightToLeft, "u");
const leftToRightLetter = new RegExp(leftToRight, "u");

/** Nearly all text is: nothing from U+0590 (where right-to-left scripts begin) up to U+08FF, nor in their later blocks. */
const mayBeRightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFF\uD800-\uDBFF]/;

/**
 * Direction of a text by its first strong character (UAX #9, rules P2 and P3), as `dir="auto"` finds it.
 *
 * @param text - Plain text.
 * @returns Direction; `undefined` where the text has no letter (`2023`).
 * @example
 * ```ts
 * import { textDirection } from "@digestkit/adapter-kit";
 *
 * console.log(textDirection("12 שלום world"), textDirection("“Salam”"), textDirection("2023")); // => rtl ltr undefined
 * ```
 */
export function textDirection(text: string): Direction | undefined {
  const first = /\p{L}/u.exec(text)?.[0];
  if (first === undefined) return undefined;
  return rightToLeftLetter.test(first) ? "rtl" : "ltr";
}

/**
 * Whether a text has letters that run against the text around it: what an edition isolates.
 *
 * @param text - Plain text.
 * @param around - Direction of the text around it.
 * @returns `true` where it needs isolating.
 */
export function isForeign(text: string, around: Direction): boolean {
  if (around === "ltr") return mayBeRightToLeft.test(text) && rightToLeftLetter.test(text);
  return leftToRightLetter.test(text);
}
