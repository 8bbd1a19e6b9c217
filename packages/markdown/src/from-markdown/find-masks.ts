import type { OverBudget } from "../budget/over-budget.ts";
import type { Template } from "./find-templates.ts";
import type { Mask } from "./mask.ts";

/**
 * What the engine is not to see, in order. Inside a block that is over budget everything is kept, template tags too.
 *
 * @param templates - Template tags and the like.
 * @param refused - Blocks over budget.
 * @returns Masks, none overlapping.
 */
export function findMasks(templates: readonly Template[], refused: readonly OverBudget[]): Mask[] {
  const masks: Mask[] = refused.map(({ start, end }) => ({ start, end, how: "keep" }));
  let next = 0;
  for (const { start, end, alone } of templates) {
    while (next < refused.length && (refused[next]?.end ?? 0) <= start) next++;
    const block = refused[next];
    if (!block || block.start >= end) masks.push({ start, end, how: alone ? "blank" : "drop" });
  }
  return masks.sort((a, b) => a.start - b.start);
}
