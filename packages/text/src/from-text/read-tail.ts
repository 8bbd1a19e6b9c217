import { onlyLine, type Block } from "./blocks/block.ts";
import type { Line } from "./lines/line.ts";
import { takeDateLine } from "./masthead/take-date-line.ts";
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
  const found: Line[] = [];
  while (end > from) {
    const block = blocks[end - 1];
    const line = onlyLine(block);
    if (line && outline.dates.has(line)) found.push(line);
    else if (block?.kind !== "separator") break;
    end--;
  }
  for (const line of found.reverse()) {
    const words = takeDateLine(outline, line);
    if (words) outline.shown.push(words);
  }
  return end;
}
