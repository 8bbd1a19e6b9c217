import { allEntries } from "./all-entries.ts";
import type { Digest } from "./digest.ts";
import type { Entry } from "./entry.ts";
import { positionAt } from "./line-starts.ts";
import type { Position, TextRange } from "./position.ts";
import { sourceOffset } from "./source-offset.ts";
import { entryBlocks, type TextBlock, type TextLeaf } from "./text-blocks.ts";

/**
 * Where a range of an entry's text stands in the source: through escapes, character references, line prefixes and CRLF.
 *
 * A range that begins or ends inside something that is written as one (`&amp;`, an image) takes in the whole of it.
 * A range between two texts (the gap between paragraphs) gives what stands between them.
 *
 * @param digest - The digest the entry belongs to; its `lineStarts` give lines and columns.
 * @param entry - Entry of that digest, or its id.
 * @param range - Range in UTF-16 code units of `textOf(entry)`.
 * @returns Position in the source, or `undefined` where that text came from no source.
 * @throws RangeError when the digest has no entry of that id.
 * @example
 * ```ts
 * import { createDigest, createEntry, lineStarts, locate, positionAt } from "@digestkit/schema";
 *
 * const source = "# Talks in Lorsk\n";
 * const starts = lineStarts(source);
 * const entry = createEntry({ id: "a", headline: "Talks in Lorsk", positions: { headline: positionAt(starts, 2, 16) } });
 * const place = locate(createDigest({ id: "d", lineStarts: starts }), entry, { start: 9, end: 14 });
 * console.log(place?.start); // => { line: 1, column: 12, offset: 11 }
 * ```
 */
export function locate(digest: Digest, entry: Entry | string, range: TextRange): Position | undefined {
  return locateInBlocks(digest, entryBlocks(typeof entry === "string" ? findEntry(digest, entry) : entry), range);
}

function findEntry(digest: Digest, id: string): Entry {
  const entries = allEntries(digest.sections);
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`Unexpected entry id \`${id}\`, expected the id of an entry of the digest`);
  return found;
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
  return locateInBlocks(digest, [{ ...block, offset: 0 }], range);
}

/**
 * Where a range of several blocks' joined text stands in the source. Runs in logarithmic time.
 *
 * @param digest - The digest the blocks belong to.
 * @param blocks - Blocks of one text, as `entryBlocks` gives them.
 * @param range - Range in UTF-16 code units of that text.
 * @returns Position in the source, or `undefined` where that text came from no source.
 */
export function locateInBlocks(digest: Digest, blocks: readonly TextBlock[], range: TextRange): Position | undefined {
  const { start, end } = range;
  const isEmpty = start >= end;
  // A range sticks to the characters inside it: it starts in the leaf of its first and ends in the leaf of its last character.
  const first = leafBehind(blocks, isEmpty ? start - 1 : start);
  const last = isEmpty ? first : leafBefore(blocks, end);
  const starts = digest.lineStarts ?? [0];
  if (first && last && (isEmpty || isInOrder(first, last))) {
    const from = sourceOffset(first.position, first.length, start - first.start, "start");
    const to = isEmpty ? from : sourceOffset(last.position, last.length, end - last.start, "end");
    return positionAt(starts, from, Math.max(from, to));
  }
  // Nothing of the range came from the source: what stands between its neighbours, or the edge of the only one.
  const from = (last ?? leafBefore(blocks, start + 1))?.position.end.offset;
  const to = first?.position.start.offset;
  const edge = from ?? to;
  return edge === undefined ? undefined : positionAt(starts, edge, Math.max(edge, to ?? edge));
}

/** A leaf that came from the source, with its place in the joined text. */
interface SourcedLeaf {
  start: number;
  length: number;
  position: Position;
}

function isInOrder(first: SourcedLeaf, last: SourcedLeaf): boolean {
  return first.start <= last.start;
}

/** The first sourced leaf that ends behind an offset. */
function leafBehind(blocks: readonly TextBlock[], offset: number): SourcedLeaf | undefined {
  let index = firstIndex(blocks, (block) => block.offset + block.text.length > offset);
  for (let block = blocks[index]; block; block = blocks[++index]) {
    const { leaves, offset: base } = block;
    let at = firstIndex(leaves, (leaf) => base + leaf.end > offset);
    for (let leaf = leaves[at]; leaf; leaf = leaves[++at]) if (leaf.position) return sourced(leaf, leaf.position, base);
  }
  return undefined;
}

/** The last sourced leaf that starts before an offset. */
function leafBefore(blocks: readonly TextBlock[], offset: number): SourcedLeaf | undefined {
  let index = firstIndex(blocks, (block) => block.offset >= offset) - 1;
  for (let block = blocks[index]; block; block = blocks[--index]) {
    const { leaves, offset: base } = block;
    let at = firstIndex(leaves, (leaf) => base + leaf.start >= offset) - 1;
    for (let leaf = leaves[at]; leaf; leaf = leaves[--at]) if (leaf.position) return sourced(leaf, leaf.position, base);
  }
  return undefined;
}

function sourced({ start, end }: TextLeaf, position: Position, base: number): SourcedLeaf {
  return { start: base + start, length: end - start, position };
}

/** Index of the first item a test holds for, when it holds for all after it; the length when it holds for none. */
function firstIndex<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
