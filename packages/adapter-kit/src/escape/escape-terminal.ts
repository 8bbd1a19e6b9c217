/** Control characters but for line feed and tab, format characters that turn or hide text, surrogates, noncharacters. */
const invisible =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text for a terminal: nothing in it can move the cursor, change colours, or turn the line around.
 *
 * @param text - Plain text, of unknown origin.
 * @returns The text with control and invisible characters written out: `\u{1B}`.
 * @see https://trojansource.codes/
 * @example
 * ```ts
 * import { escapeTerminal } from "@digestkit/adapter-kit";
 *
 * console.log(escapeTerminal("\u001B[31mred")); // => \u{1B}[31mred
 * ```
 */
export function escapeTerminal(text: string): string {
  return text.replace(invisible, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
