import type { TextRange } from "@digestkit/schema";

/** A line, and each line after it that is not blank: what a line holds and what ends it have no character in common. */
const block = /\S.*(?:(?:\r\n|[\n\r\u2028])[^\S\n\r\u2028\u2029]*\S.*)*/gu;

/**
 * The paragraphs of a text: stretches between blank lines, without the blank space around them.
 *
 * @param text - Text to read.
 * @returns Non-empty ranges in text order.
 */
export function paragraphs(text: string): TextRange[] {
  return Array.from(text.matchAll(block), ({ 0: found, index }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));
}
