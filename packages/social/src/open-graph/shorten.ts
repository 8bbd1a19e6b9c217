import { graphemesOf } from "../services/grapheme-length.ts";

/**
 * The beginning of a text.
 *
 * @param text - Plain text.
 * @param length - How many characters as people count them.
 * @returns The text on one line, or its first words and `…`.
 */
export function shorten(text: string, length: number): string {
  const line = text
    .slice(0, 20 * length)
    .replace(/\s+/gu, " ")
    .trim();
  const graphemes = graphemesOf(line);
  if (graphemes.length <= length) return line;
  const beginning = graphemes.slice(0, length - 1).join("");
  const space = beginning.lastIndexOf(" ");
  return `${(space > beginning.length / 2 ? beginning.slice(0, space) : beginning).replace(/[\s,.;:–—]+$/u, "")}…`;
}
