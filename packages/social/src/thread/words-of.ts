import type { Unit } from "../parts/unit.ts";
import { graphemesOf } from "../services/grapheme-length.ts";
import type { Span } from "../text/span.ts";

/**
 * Cuts a unit into words, for a post that is too short for it.
 *
 * @param unit - Unit without a quotation.
 * @param fits - Whether a post can hold some text.
 * @returns Words, each with the space after it; a word no post can hold is cut between characters as people count them.
 */
export function wordsOf({ spans, before }: Unit, fits: (text: string) => boolean): Unit[] {
  const words: Unit[] = [];
  const add = (span: Span): void => {
    words.push({ spans: [span], before: words.length === 0 ? before : "" });
  };
  for (const span of spans) {
    // An address is one word.
    const isAddress = span.url !== undefined && /^https?:/u.test(span.text);
    for (const word of isAddress ? [span.text] : (span.text.match(/\s*\S+\s*|\s+/gu) ?? [])) {
      if (isAddress || fits(word)) add({ ...span, text: word });
      else for (const text of chunks(word, fits)) add({ ...span, text });
    }
  }
  return words;
}

/** Pieces of a word, each as long as a post takes. */
function chunks(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const grapheme of graphemesOf(word)) {
    if (piece !== "" && !fits(piece + grapheme)) {
      pieces.push(piece);
      piece = "";
    }
    piece += grapheme;
  }
  return [...pieces, piece];
}
