import type { Quotation, TextRange } from "@digestkit/schema";

/** Marks around a quotation, and what stands between a mark and its words. */
const mark = /["'“”„‟«»‹›‘’‚「」『』〈〉《》\u00A0\u202F]/u;

const opensBeforeSpace = /[\p{Pi}„‟‚"] $/u;
const closesAfterSpace = /^ [\p{Pf}"]/u;

/** A stretch of an entry's text that is not to be cut. */
export interface QuotedRange extends TextRange {
  /** The quotation in it; the first, where several stand close together. */
  quotation: Quotation;
}

/**
 * Where somebody's words stand, with their marks; words quoted inside others are part of them.
 *
 * @param text - Text of the entry.
 * @param quotations - Its quotations.
 * @returns Ranges in order, none overlapping.
 */
export function quotedRanges(text: string, quotations: readonly Quotation[]): QuotedRange[] {
  const ranges = quotations
    .filter(({ range }) => range.start < range.end && range.end <= text.length)
    .map((quotation) => ({ quotation, ...withMarks(text, quotation.range) }));
  return merge(ranges);
}

/**
 * The same with who speaks and the words that say so: they belong in one post.
 *
 * @param text - Text of the entry.
 * @param quotations - Its quotations.
 * @returns Ranges in order, none overlapping.
 */
export function speechRanges(text: string, quotations: readonly Quotation[]): QuotedRange[] {
  const ranges = quotedRanges(text, quotations).map((range) => {
    const { speaker, cue } = range.quotation;
    const around = [range, speaker?.range, cue?.range].filter((part) => part !== undefined);
    return {
      ...range,
      start: Math.max(Math.min(...around.map(({ start }) => start)), 0),
      end: Math.min(Math.max(...around.map(({ end }) => end)), text.length),
    };
  });
  return merge(ranges);
}

function withMarks(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  // `“ Words ”`: an ordinary space is between the words and their mark only where it stands at both.
  if (opensBeforeSpace.test(text.slice(Math.max(from - 2, 0), from))) from -= 2;
  if (closesAfterSpace.test(text.slice(to, to + 2))) to += 2;
  while (from > 0 && start - from < 3 && mark.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 3 && mark.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

function merge(ranges: QuotedRange[]): QuotedRange[] {
  const merged: QuotedRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
