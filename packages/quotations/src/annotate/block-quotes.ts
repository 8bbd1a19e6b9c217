import { contentBlocks, type Entry, type TextBlock, type TextRange } from "@digestkit/schema";

/**
 * Where the block quotations of an entry stand in `textOf(entry)`.
 *
 * @param entry - Entry; not changed.
 * @param blocks - Its blocks.
 * @returns Ranges in text order.
 */
export function blockQuotes({ body }: Entry, blocks: readonly TextBlock[]): TextRange[] {
  if (!body.some(({ type }) => type === "blockquote")) return [];
  const ranges: TextRange[] = [];
  let next = blocks.findIndex(({ kind }) => kind === "body");
  for (const node of body) {
    const first = blocks[next];
    next += contentBlocks([node], { kind: "body" }).length;
    const last = blocks[next - 1];
    if (node.type === "blockquote" && first && last)
      ranges.push({ start: first.offset, end: last.offset + last.text.length });
  }
  return ranges;
}
