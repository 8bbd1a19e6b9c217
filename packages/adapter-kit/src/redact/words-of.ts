import { foldWord } from "./fold-word.ts";

/** A word of a text, for comparing. */
export interface Word {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** Folded. */
  folded: string;
  /** Whether it begins with a capital letter, or its script has none. */
  isCapital: boolean;
}

/** Letters with their marks; invisible characters in a word (soft hyphen, joiners) belong to it. */
const word = /\p{L}[\p{L}\p{M}\p{Cf}]*/gu;

/** `FreeLeyla` is two words as well as one. */
const camel = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})/u;

/**
 * The words of a text; a word of several capitalised parts comes first as a whole, then in parts.
 *
 * @param text - Plain text.
 * @returns Words in order.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    words.push(wordAt(found, index));
    const parts = /\p{Ll}\p{M}*\p{Lu}/u.test(found) ? found.split(camel) : [];
    let start = index;
    for (const part of parts) {
      words.push(wordAt(part, start));
      start += part.length;
    }
  }
  return words;
}

function wordAt(text: string, start: number): Word {
  return { start, end: start + text.length, folded: foldWord(text), isCapital: !/^\p{Ll}/u.test(text) };
}
