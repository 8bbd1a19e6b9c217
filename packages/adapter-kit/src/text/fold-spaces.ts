/**
 * A text whose white space is single spaces, none at its ends.
 *
 * @param text - Plain text.
 * @returns Text on one line.
 */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
