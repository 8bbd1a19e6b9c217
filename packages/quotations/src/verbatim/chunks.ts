/** A word with the punctuation that clings to it. */
export interface Chunk {
  /** As written. */
  text: string;
  /** Letters and digits alone, in lower case: what is compared. */
  key: string;
  start: number;
  end: number;
}

/**
 * Splits a text at white space.
 *
 * @param text - Text to split.
 * @returns Chunks that hold a letter or digit, in text order.
 */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { 0: piece, index } of text.matchAll(/[^\s—–]+/gu)) {
    const key = piece.replace(/[^\p{L}\p{M}\p{N}]+/gu, "").toLowerCase();
    if (key !== "") chunks.push({ text: piece, key, start: index, end: index + piece.length });
  }
  return chunks;
}
