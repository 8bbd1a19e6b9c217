import type { Digest } from "./digest.ts";
import type { Entry } from "./entry.ts";
import { positionAt } from "./line-starts.ts";
import type { Position, TextRange } from "./position.ts";
import { entryBlocks, type TextBlock, type TextLeaf } from "./text-blocks.ts";

/**
 * Where a range of an entry's text stands in the source: through escapes, character references, line prefixes and CRLF.
 *
 * @param digest - The digest the entry belongs to; its `lineStarts` give lines and columns.
 * @param entry - Entry of that digest, or its id.
 * @param range - Range in UTF-16 code units of `textOf(entry)`.
 * @returns Position in the source, or `undefined` where that text came from no source.
 * @throws RangeError when the digest has no entry of that id.
 * @example
 * ```ts
 * import { locate } from "@digestkit/schema";
 *
 * const place = locate(digest, entry, quotation.range);
 * console.log(source.slice(place.start.offset, place.end.offset));
 * ```
 */
export function locate(digest: Digest, entry: Entry | string, range: TextRange): Position | undefined {
  const found = typeof entry === "string" ? findEntry(digest.sections, entry) : entry;
  if (!found)
    throw new RangeError(`Unexpected entry id \`${String(entry)}\`, expected the id of an entry of the digest`);
  return locateInBlocks(digest, entryBlocks(found), range);
}

function findEntry(sections: Digest["sections"], id: string): Entry | undefined {
  for (const section of sections) {
    const found = section.entries.find((entry) => entry.id === id) ?? findEntry(section.sections ?? [], id);
    if (found) return found;
  }
  return undefined;
}

/**
 * Where a range of several blocks' joined text stands in the source.
 *
 * @param digest - The digest the blocks belong to.
 * @param blocks - Blocks of one text, as `entryBlocks` gives them.
 * @param range - Range in UTF-16 code units of that text.
 * @returns Position in the source, or `undefined` where that text came from no source.
 */
export function locateInBlocks(digest: Digest, blocks: TextBlock[], range: TextRange): Position | undefined {
  const leaves = blocks.flatMap((block) =>
    block.leaves.map((leaf) => ({ ...leaf, start: leaf.start + block.offset, end: leaf.end + block.offset })),
  );
  return locateInLeaves(digest, leaves, range);
}

/**
 * Where a range of one block's text stands in the source.
 *
 * @param digest - The digest the block belongs to.
 * @param block - Block, as `textBlocks` gives it.
 * @param range - Range in UTF-16 code units of `block.text`.
 * @returns Position in the source, or `undefined` where the block came from no source.
 */
export function locateInBlock(digest: Digest, block: TextBlock, range: TextRange): Position | undefined {
  return locateInLeaves(digest, block.leaves, range);
}

function locateInLeaves(digest: Digest, leaves: TextLeaf[], range: TextRange): Position | undefined {
  const sourced = leaves.filter((leaf) => leaf.position);
  const empty = range.start >= range.end;
  // A range sticks to the characters inside it: it starts in the leaf of its first and ends in the leaf of its last character.
  const first = sourced.find((leaf) => leaf.end > range.start || (empty && leaf.end === range.start)) ?? sourced.at(-1);
  const last = empty ? first : sourced.findLast((leaf) => leaf.start < range.end);
  if (!first || !last) return undefined;
  const start = sourceOffset(first, range.start, "start");
  const end = empty ? start : sourceOffset(last, range.end, "end");
  return positionAt(digest.lineStarts ?? [0], start, Math.max(start, end));
}

/** The source offset of an offset in the text; inside a run that is not verbatim, the run's nearer outer edge. */
function sourceOffset(leaf: TextLeaf, offset: number, side: "start" | "end"): number {
  const { start, end, runs } = leaf.position as Position;
  const length = leaf.end - leaf.start;
  const index = Math.min(Math.max(offset - leaf.start, 0), length);
  const triples = runs ?? [0, start.offset, end.offset];
  let run = 0;
  while (run + 3 < triples.length && isBefore(triples[run + 3] as number, index, side)) run += 3;
  const [from, sourceStart, sourceEnd] = triples.slice(run, run + 3) as [number, number, number];
  const until = triples[run + 3] ?? length;
  if (sourceEnd - sourceStart === until - from) return sourceStart + (index - from);
  const edge = side === "start" ? index >= until && until > from : index > from || until === from;
  return edge ? sourceEnd : sourceStart;
}

/** Whether the run that begins at `next` holds the character after (`start`) or before (`end`) the index. */
function isBefore(next: number, index: number, side: "start" | "end"): boolean {
  return side === "start" ? next <= index : next < index;
}
