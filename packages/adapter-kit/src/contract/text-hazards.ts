/**
 * What in plain text could act on a terminal or make a line read other than it is.
 *
 * @param text - Text, as an adapter wrote it.
 * @returns One sentence for each hazard; none for harmless text.
 * @example
 * ```ts
 * import { textHazards } from "@digestkit/adapter-kit/contract";
 *
 * console.log(textHazards("one\ntwo\u001B[2J")); // => [ 'Unexpected U+001B on line 2, expected no control characters' ]
 * ```
 */
export function textHazards(text: string): string[] {
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202D\u202E\p{Cs}\p{Noncharacter_Code_Point}]/gu)].map(
      ([found]) => {
        const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
        return `Unexpected U+${code} on line ${index + 1}, expected no control characters`;
      },
    ),
  );
}
