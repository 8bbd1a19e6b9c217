import { onlyLine, type Block } from "./blocks/block.ts";
import { takeDate } from "./masthead/take-date.ts";
import type { Outline } from "./outline.ts";

/**
 * Reads the date lines below the body.
 *
 * @param outline - Gets dates and messages.
 * @param blocks - Blocks of the whole text.
 * @param from - Index of the first block of the body.
 * @returns Index just after the last block of the body.
 */
export function readTail(outline: Outline, blocks: readonly Block[], from: number): number {
  let end = blocks.length;
  const found: (() => void)[] = [];
  while (end > from) {
    const block = blocks[end - 1];
    const line = onlyLine(block);
    const date = line && outline.dates.get(line);
    if (line && date) found.push(() => takeDate(outline, line, { ...date, to: line.text.length }));
    else if (block?.kind !== "separator") break;
    end--;
  }
  for (const take of found.reverse()) take();
  return end;
}
