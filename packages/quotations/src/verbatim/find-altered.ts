import type { TextRange } from "@digestkit/schema";
import search from "approx-string-match";
import { chunksOf, type Chunk } from "./chunks.ts";
import { densestWindows, type SourceWindow } from "./densest-windows.ts";
import { foldTypography } from "./fold-typography.ts";
import { alignWords, type Alignment, type DiffPart } from "./word-diff.ts";

/** A place that says nearly what the quote says. */
export interface AlteredPlace {
  range: TextRange;
  /** Shared words, twice, over the words of both: 1 for the same words in the same order. */
  similarity: number;
  /** Edits in characters that turn the place into the quote, typography folded; absent where the texts are too long to tell. */
  distance?: number;
  diff: DiffPart[];
}

/** Longest quote whose distance is counted in characters. */
const longestCounted = 4000;

/**
 * Finds the place of a source that says nearly what a quote says.
 *
 * @param text - The source.
 * @param quote - The quote, typography as it is.
 * @returns At most two places, best first.
 */
export function findAltered(text: string, quote: string): AlteredPlace[] {
  const quoted = chunksOf(quote);
  const chunks = chunksOf(text);
  return densestWindows(quoted, chunks).flatMap((window) => placeOf(text, chunks, quoted, quote, window) ?? []);
}

function placeOf(
  text: string,
  chunks: readonly Chunk[],
  quoted: readonly Chunk[],
  quote: string,
  window: SourceWindow,
): AlteredPlace | undefined {
  const margin = Math.ceil(quoted.length / 2);
  const from = Math.max(0, window.from - margin);
  const rough = alignWords(chunks.slice(from, window.to + margin), quoted);
  if (!rough || rough.equal === 0) return undefined;
  const core = dropStrays(rough, quoted.length);
  const edges = wholeSentences(
    text,
    chunks,
    from + (core[0] as number),
    from + (core.at(-1) as number),
    Math.max(6, margin),
  );
  const place = chunks.slice(edges.from, edges.to + 1);
  const alignment = alignWords(place, quoted);
  if (!alignment) return undefined;
  const range = { start: (place[0] as Chunk).start, end: (place.at(-1) as Chunk).end };
  const distance = distanceBetween(text.slice(range.start, range.end), quote);
  return {
    range,
    similarity: (2 * alignment.equal) / (place.length + quoted.length),
    ...(distance === undefined ? {} : { distance }),
    diff: alignment.parts,
  };
}

/** Single words that happen to agree far from the rest (`the … of`) are no part of the place. */
function dropStrays({ matched }: Alignment, length: number): number[] {
  const core = [...matched];
  const tooFar = Math.max(3, Math.floor(length / 6));
  while (core.length > 2 && (core[1] as number) - (core[0] as number) > tooFar) core.shift();
  while (core.length > 2 && (core.at(-1) as number) - (core.at(-2) as number) > tooFar) core.pop();
  return core;
}

/** Stretches a place to the ends of its sentences where these are near. */
function wholeSentences(
  text: string,
  chunks: readonly Chunk[],
  from: number,
  to: number,
  near: number,
): { from: number; to: number } {
  const edges = { from, to };
  for (let index = from; index >= Math.max(0, from - near); index--) {
    const before = chunks[index - 1];
    if (!before || endsSentence(text, before)) {
      edges.from = index;
      break;
    }
  }
  for (let index = to; index < Math.min(chunks.length, to + near); index++) {
    if (index === chunks.length - 1 || endsSentence(text, chunks[index] as Chunk)) {
      edges.to = index;
      break;
    }
  }
  return edges;
}

function endsSentence(text: string, { end }: Chunk): boolean {
  return /[.!?…。！？]["'\u201D\u2019\u00BB)\]]*$/u.test(text.slice(Math.max(0, end - 6), end));
}

function distanceBetween(place: string, quote: string): number | undefined {
  const from = foldTypography(place).text;
  const to = foldTypography(quote).text;
  if (to.length === 0 || to.length > longestCounted || from.length > 2 * longestCounted) return undefined;
  return search(from, to, to.length)[0]?.errors;
}
