import type { TextRange } from "@digestkit/schema";

/** Marks that open a quotation, in the languages we know. */
const opening = /["'“”„‟«»‹›‘’‚「『〈《]/u;

/**
 * Makes a finder of quoted words in a text: JSON-LD tells what was said, not where.
 *
 * @param text - Text of an entry.
 * @returns A function from words, and an offset to look from, to where they stand: behind a quotation mark if they do
 * anywhere. It gives up once it has read the text a hundred times, so that nobody can make it read for ever.
 */
export function createFinder(text: string): (words: string, from: number) => TextRange | undefined {
  let budget = 100 * text.length + 10_000;
  return (words, from) => {
    let first: number | undefined;
    if (words === "") return undefined;
    for (let at = from; budget > 0; at++) {
      const found = text.indexOf(words, at);
      budget -= (found === -1 ? text.length : found) - at + words.length;
      if (found === -1) break;
      first ??= found;
      at = found;
      if (opening.test(text.charAt(found - 1))) return { start: found, end: found + words.length };
    }
    return first === undefined ? undefined : { start: first, end: first + words.length };
  };
}
