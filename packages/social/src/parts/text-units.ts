import { blockSeparator, type Quotation } from "@digestkit/schema";
import type { Block } from "../text/entry-blocks.ts";
import { sentenceEnds } from "../text/sentence-ends.ts";
import { sliceSpans, spanOf, textOfSpans, type Span } from "../text/span.ts";
import { quotedRanges, speechRanges, type QuotedRange } from "./quoted-ranges.ts";
import type { Unit } from "./unit.ts";

/**
 * Cuts blocks into units: sentences, but never inside a quotation, nor between one and its speaker.
 *
 * @param blocks - Blocks of an entry or of other content.
 * @param quotations - Quotations in them.
 * @param finish - Makes spans fit to be posted.
 * @returns Units in order. One with a quotation has smaller ones: the quotation alone, and the words around it.
 */
export function textUnits(
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  finish: (spans: Span[]) => Span[],
): Unit[] {
  const text = blocks.map(({ spans }) => sourceText(spans)).join(blockSeparator);
  const speech = speechRanges(text, quotations);
  const quoted = quotedRanges(text, quotations);
  const ends = blocks.flatMap(({ spans, start, end }) => [
    ...sentenceEnds(sourceText(spans)).map((at) => start + at),
    end,
  ]);
  return cut(blocks, outside(ends, speech)).map(([start, end]) => {
    const inside = quoted.filter((range) => range.start < end && range.end > start);
    const unit = unitOf(start, end);
    if (inside.length === 0) return unit;
    const edges = inside.flatMap((range) => [range.start, range.end]).concat(end);
    const pieces = cut(
      blocks,
      outside(
        [...edges, ...ends.filter((at) => at > start && at < end)].toSorted((a, b) => a - b),
        inside,
      ),
      start,
    );
    return {
      ...unit,
      isWhole: true,
      ...(pieces.length > 0 && { smaller: () => pieces.map(([from, to]) => pieceOf(from, to, inside)) }),
    };
  });

  function unitOf(start: number, end: number): Unit {
    const parts: Block[] = [];
    for (let index = firstBlock(blocks, start); (blocks[index]?.start ?? end) < end; index++)
      parts.push(blocks[index] as Block);
    const spans = parts.flatMap((block, index) => [
      ...(index > 0 ? [spanOf(block.before)] : []),
      ...finish(sliceSpans(block.spans, start - block.start, end - block.start)),
    ]);
    const [first] = parts;
    return { spans, before: first && first.start >= start ? first.before : "" };
  }

  function pieceOf(start: number, end: number, inside: readonly QuotedRange[]): Unit {
    const unit = unitOf(start, end);
    const range = inside.find((candidate) => candidate.start < end && candidate.end > start);
    if (!range) return unit;
    const name = range.quotation.speaker?.name;
    const says = name === undefined || textOfSpans(unit.spans).includes(name);
    return { ...unit, isWhole: true, ...(!says && { lead: finish([spanOf(`${name}: `)]) }) };
  }
}

/** Index of the block in which, or after which, an offset is. */
function firstBlock(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text that spans stand for, without what was put in. */
function sourceText(spans: readonly Span[]): string {
  return spans.map(({ text, size }) => (size === 0 ? "" : text)).join("");
}

/** The ends that are not inside a range. */
function outside(ends: readonly number[], ranges: readonly QuotedRange[]): number[] {
  let next = 0;
  return ends.filter((at) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= at) next++;
    return !(at > (ranges[next]?.start ?? Infinity));
  });
}

/** Stretches between ends; the gap between two blocks belongs to neither. */
function cut(
  blocks: readonly Block[],
  ends: readonly number[],
  from = blocks[0]?.start ?? 0,
): [start: number, end: number][] {
  const starts = new Map(blocks.map((block) => [block.end, block.end + blockSeparator.length]));
  const stretches: [number, number][] = [];
  let start = from;
  for (const end of ends) {
    if (end > start || starts.has(end)) stretches.push([start, end]);
    start = Math.max(starts.get(end) ?? end, start);
  }
  return stretches.filter(([a, b]) => b > a);
}
