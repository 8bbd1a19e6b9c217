import search from "approx-string-match";
import { diffChars } from "diff";
import type { AlteredPlace } from "./find-altered.ts";
import type { FoldedText } from "./fold-typography.ts";

/** Longest quote looked up by characters. */
const longest = 512;

/**
 * Finds a place that differs from a quote in a few characters: for short quotes, and for scripts without spaces between words.
 *
 * @param source - The source, typography folded.
 * @param original - The source as written.
 * @param quote - The quote, typography folded.
 * @returns At most two places, best first.
 */
export function findNear(source: FoldedText, original: string, quote: string): AlteredPlace[] {
  if (quote.length > longest || quote.length < 4) return [];
  const matches = search(source.text, quote, Math.floor(quote.length / 4));
  return matches.slice(0, 2).map(({ start, end, errors }) => {
    const range = { start: source.starts[start] ?? 0, end: source.ends[end - 1] ?? 0 };
    const parts = diffChars(original.slice(range.start, range.end), quote);
    return {
      range,
      similarity: 1 - errors / quote.length,
      distance: errors,
      diff: parts.map(
        ({ added, removed, value }) =>
          ({ type: added ? "insert" : removed ? "delete" : "equal", text: value }) as const,
      ),
    };
  });
}
