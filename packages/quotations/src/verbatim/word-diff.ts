import { diffArrays } from "diff";
import type { Chunk } from "./chunks.ts";

/** A stretch of a word diff from source to quote. */
export interface DiffPart {
  /** `equal`: in both; `delete`: only in the source; `insert`: only in the quote. */
  type: "equal" | "insert" | "delete";
  /** The words as written: in the quote, or in the source where they are only there. */
  text: string;
}

/** Most words that may differ before two texts count as different altogether: bounds the work. */
const mostEdits = 2000;

/** A diff with the chunk indexes it was made from. */
export interface Alignment {
  parts: DiffPart[];
  /** Number of equal words. */
  equal: number;
  /** Indexes in the source of the equal words, ascending. */
  matched: number[];
}

/**
 * Compares a stretch of a source with a quote word by word: case and punctuation do not count.
 *
 * @param source - Words of the stretch.
 * @param quote - Words of the quote.
 * @returns The diff, or `undefined` where they have too little in common.
 */
export function alignWords(source: readonly Chunk[], quote: readonly Chunk[]): Alignment | undefined {
  const changes = diffArrays(
    source.map(({ key }) => key),
    quote.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  if (!changes) return undefined;
  const alignment: Alignment = { parts: [], equal: 0, matched: [] };
  let inSource = 0;
  let inQuote = 0;
  for (const { added, removed, count } of changes) {
    const chunks = removed ? source.slice(inSource, inSource + count) : quote.slice(inQuote, inQuote + count);
    alignment.parts.push({
      type: added ? "insert" : removed ? "delete" : "equal",
      text: chunks.map(({ text }) => text).join(" "),
    });
    if (!added && !removed) {
      alignment.equal += count;
      for (let index = 0; index < count; index++) alignment.matched.push(inSource + index);
    }
    if (!added) inSource += count;
    if (!removed) inQuote += count;
  }
  return alignment;
}
