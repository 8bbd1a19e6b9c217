import type { Range } from "../front-matter/front-matter.ts";
import type { Template } from "./find-templates.ts";
import type { Mask } from "./mask.ts";

/**
 * What the engine is not to see, in order. Inside of a refused block everything is kept, template tags too.
 *
 * @param templates - Template tags and the like.
 * @param refused - Blocks that become plain text.
 * @returns Masks, none overlapping.
 */
export function findMasks(templates: readonly Template[], refused: readonly Range[]): Mask[] {
  const masks: Mask[] = refused.map(({ start, end }) => ({ start, end, how: "keep" }));
  let next = 0;
  for (const { start, end, alone } of templates) {
    while (next < refused.length && (refused[next]?.end ?? 0) <= start) next++;
    const block = refused[next];
    if (!block || block.start >= end) masks.push({ start, end, how: alone ? "blank" : "drop" });
  }
  return masks.sort((a, b) => a.start - b.start);
}
