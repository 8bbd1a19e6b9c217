import { replaceForbidden } from "../escape/replace-forbidden.ts";
import { foldSpaces } from "../text/fold-spaces.ts";

/** What stands around some words, on the same page and in the same block. */
export interface TextAround {
  /** Text before the words. */
  before?: string;
  /** Text after the words. */
  after?: string;
}

/** The longest text that is given whole; a longer one by its first and last words. Browsers that make such links do the same. */
const maxExact = 300;

/** How many words tell a place from others. */
const wordCount = 4;

/**
 * A text fragment: the part of an address that makes a browser scroll to words of the page and highlight them.
 *
 * ```text
 * The minister said: “We have read every line of it.”
 * :~:text=minister%20said%3A%20“-,We%20have%20read%20every%20line%20of%20it.
 * ```
 *
 * @param text - The words, as `textOf` has them; words of several blocks are given by the first words and the last.
 * @param around - What stands before and after them in their block, so that the same words elsewhere are not meant.
 * @returns `:~:text=…`, percent-encoded, to stand after `#` or after `#` and an `id`, which browsers without text fragments
 * fall back to; empty for a text without words.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 * @example
 * ```ts
 * import { textFragment } from "@digestkit/adapter-kit";
 *
 * console.log(textFragment("a well-read, wise man")); // => :~:text=a%20well%2Dread%2C%20wise%20man
 * console.log(textFragment("No.", { before: "She said: " })); // => :~:text=She%20said%3A-,No.
 * ```
 */
export function textFragment(text: string, { before = "", after = "" }: TextAround = {}): string {
  const blocks = text.split(/\n+/u).map(foldSpaces).filter(hasWord);
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return "";
  const [prefix, suffix] = [wordsAtEnd(foldSpaces(before)), wordsAtStart(foldSpaces(after))];
  const isWhole = blocks.length === 1 && (first.length <= maxExact || !first.includes(" "));
  const words = isWhole ? [first] : [wordsAtStart(first), wordsAtEnd(last)];
  const parts = [
    ...(hasWord(prefix) ? [`${encode(prefix)}-`] : []),
    ...words.map(encode),
    // One side is enough; a page may put something between the words and what follows.
    ...(!hasWord(prefix) && hasWord(suffix) ? [`-${encode(suffix)}`] : []),
  ];
  return `:~:text=${parts.join(",")}`;
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function wordsAtStart(line: string): string {
  return line.split(" ").slice(0, wordCount).join(" ");
}

function wordsAtEnd(line: string): string {
  return line.split(" ").slice(-wordCount).join(" ");
}

/** Percent-encodes what has a meaning in an address, and in a text fragment: `-`, `,` and `&` (TextDirectiveExplicitChar). */
function encode(words: string): string {
  return encodeURIComponent(replaceForbidden(words)).replaceAll("-", "%2D");
}
