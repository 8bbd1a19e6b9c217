import type { Chunk } from "./chunks.ts";

/** A stretch of a source that shares words with a quote: indexes of its chunks, `to` excluded. */
export interface SourceWindow {
  from: number;
  to: number;
  /** How many pairs of neighbouring words it shares with the quote. */
  shared: number;
}

/**
 * The stretches of a source, not much longer than the quote, that share the most pairs of neighbouring words with it.
 *
 * @param quote - The quote's words.
 * @param source - The source's words.
 * @returns The two best stretches that do not overlap, best first; none where they share too little to compare.
 */
export function densestWindows(quote: readonly Chunk[], source: readonly Chunk[]): SourceWindow[] {
  const pairs = new Set(quote.slice(1).map((chunk, index) => `${(quote[index] as Chunk).key} ${chunk.key}`));
  const hits = source.map((chunk, index) => (pairs.has(`${chunk.key} ${source[index + 1]?.key ?? ""}`) ? 1 : 0));
  const width = Math.min(source.length, Math.ceil(quote.length * 1.5) + 4);
  const enough = Math.max(2, Math.floor((quote.length - 1) / 5));
  const best = densest(hits, width, undefined);
  if (!best || best.shared < enough) return [];
  const second = densest(hits, width, best);
  return second && second.shared >= enough ? [best, second] : [best];
}

function densest(hits: readonly number[], width: number, besides: SourceWindow | undefined): SourceWindow | undefined {
  let sum = 0;
  let best: SourceWindow | undefined;
  for (let to = 1; to <= hits.length; to++) {
    sum += hits[to - 1] ?? 0;
    if (to > width) sum -= hits[to - width - 1] ?? 0;
    const from = Math.max(0, to - width);
    if (besides && from < besides.to && to > besides.from) continue;
    if (!best || sum > best.shared) best = { from, to, shared: sum };
  }
  return best;
}
