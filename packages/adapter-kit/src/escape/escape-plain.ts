import { replaceForbidden } from "./replace-forbidden.ts";

/**
 * Text for a `text/plain` edition: line endings are `\n`, forbidden characters and directional overrides (U+202D, U+202E,
 * which make text read other than it is) are U+FFFD.
 *
 * @param text - Plain text.
 * @returns Text that shows what it says.
 * @example
 * ```ts
 * import { escapePlain } from "@digestkit/adapter-kit";
 *
 * console.log(JSON.stringify(escapePlain("a\r\nb\u202Ec"))); // => "a\nb�c"
 * ```
 */
export function escapePlain(text: string): string {
  return replaceForbidden(text.replace(/\r\n?|[\u2028\u2029]/gu, "\n").replace(/[\u202D\u202E]/gu, "\uFFFD"));
}
