/** How much of a text names what has no title, in characters. */
const defaultLength = 72;

/**
 * The beginning of a text on one line: what stands for it in a link, a list, a description.
 *
 * @param text - Plain text.
 * @param length - Most characters before the ellipsis.
 * @returns The text itself where it is short enough; else its first words and `…`, cut between words, or between characters
 * in scripts without spaces.
 * @example
 * ```ts
 * import { firstWords } from "@digestkit/adapter-kit";
 *
 * console.log(firstWords("The gates were opened\nat noon, and nobody knew.", 32)); // => The gates were opened at noon…
 * ```
 */
export function firstWords(text: string, length: number = defaultLength): string {
  // Four times the length is enough to cut from, and keeps a megabyte of text from being rewritten.
  const line = text
    .slice(0, 4 * length + 4)
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/[\s,.;:–—]+\S{0,24}$|[\uD800-\uDBFF]$/u, "")}…`;
}
