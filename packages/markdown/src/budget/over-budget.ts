import type { Range } from "../front-matter/front-matter.ts";
import { blockCost } from "./block-cost.ts";
import { splitBlocks } from "./split-blocks.ts";

/** Containers (block quotations, list items) that may be nested. */
const deepest = 32;
/** What the inline content of one block may cost: the square of 2,000 delimiters that find no partner. */
const dearestBlock = 4_000_000;
/** What all blocks together may cost. */
const dearestDocument = 60_000_000;
/** A block below this is never refused. */
const cheap = 40_000;
/** Link definitions that are looked up. */
const mostDefinitions = 5000;
/** Cells of one table, those that are only implied included. */
const mostCells = 250_000;

/** A stretch of a source the engine must not see. */
export interface OverBudget extends Range {
  /** What there is too much of. */
  reason: string;
}

/**
 * Looks through a source, before it is parsed, for blocks that the engine would need more than linear time or too deep a stack
 * for. Linear itself. Cost is estimated from above: what is let through is harmless, what is refused need not be hostile.
 *
 * @param view - Source with LF line endings.
 * @param from - Where the content begins.
 * @returns Blocks to be kept from the engine, in order.
 */
export function overBudget(view: string, from: number): OverBudget[] {
  const refused: OverBudget[] = [];
  let spent = 0;
  let definitions = 0;
  for (const block of splitBlocks(view, from)) {
    const { cost, definitions: more, cells } = blockCost(view, block);
    definitions += more;
    const reason =
      block.depth > deepest
        ? `more than ${deepest} nested block quotations and lists`
        : cost > dearestBlock || (cost > cheap && spent + cost > dearestDocument)
          ? "a block with thousands of unpaired marks"
          : more > 0 && definitions > mostDefinitions
            ? `more than ${mostDefinitions} link definitions`
            : cells > mostCells
              ? `table of more than ${mostCells} cells`
              : undefined;
    if (reason === undefined) spent += cost;
    else refused.push({ start: block.start, end: block.end, reason });
  }
  return merge(refused);
}

/** Neighbouring blocks of one paragraph are refused together: half a paragraph is no paragraph. */
function merge(refused: readonly OverBudget[]): OverBudget[] {
  const merged: OverBudget[] = [];
  for (const block of refused) {
    const last = merged.at(-1);
    if (last && last.end >= block.start - 1) last.end = block.end;
    else merged.push({ ...block });
  }
  return merged;
}
