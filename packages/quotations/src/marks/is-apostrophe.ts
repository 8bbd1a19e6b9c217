import { tokenizeMarks } from "./tokenize-marks.ts";

/**
 * Whether the single mark at an offset is an apostrophe by its neighbours alone, whatever glyph it is typed with: `Orel’s`, `Orel‘s`,
 * `’90s`. A mark at the end of a word (`workers’`) can be either; `pairMarks` decides it by the rest of the paragraph.
 *
 * @param text - Text to read.
 * @param offset - Offset of the mark in UTF-16 code units.
 * @returns `true` for an apostrophe inside or before a word.
 * @example
 * ```ts
 * import { isApostrophe } from "@digestkit/quotations";
 *
 * console.log(isApostrophe("Orel‘s", 4), isApostrophe("‘Go,’ she said", 0)); // => true false
 * ```
 */
export function isApostrophe(text: string, offset: number): boolean {
  const from = Math.max(0, offset - 8);
  return tokenizeMarks(text, from, offset + 8).some(
    (token) => token.range.start === offset && token.lean === "apostrophe",
  );
}
