import type { Block } from "../blocks/block.ts";

/**
 * Whether a line may be the title, as far as an underline below it tells: `Rights Monitor` above `======`, where all other headings
 * have `------` or none.
 *
 * @param blocks - Blocks of the whole text.
 * @param index - Index of the line's block.
 * @returns Whether it is the only one underlined like that; nothing when it is not underlined.
 */
export function isOnlyTitle(blocks: readonly Block[], index: number): boolean | undefined {
  const block = blocks[index];
  if (block?.kind !== "paragraph" || block.underline === undefined) return undefined;
  const strong = blocks.filter((each) => each.kind === "paragraph" && each.underline === "=");
  return strong.length === 1 && strong[0] === block;
}
