import { textOf, type Heading } from "@digestkit/schema";
import { isShown, type Block } from "./block.ts";
import { headingDepth } from "./section-level.ts";

/**
 * The heading that is the document's title: its first block, and the only one of depth 1. Where the title is known from front
 * matter, only a heading that repeats it.
 *
 * ```
 * # Rights Monitor 12     ← title
 * ## Courts
 * ```
 *
 * @param blocks - Blocks of the document.
 * @param known - Title from elsewhere.
 * @returns Index of the heading in `blocks`, or -1.
 */
export function titleIndex(blocks: readonly Block[], known: string | undefined): number {
  const index = blocks.findIndex(isShown);
  const first = blocks[index];
  if (!first || headingDepth(first) !== 1 || first.heading?.kind === "section" || first.entry) return -1;
  if (blocks.some((block, other) => other !== index && headingDepth(block) === 1)) return -1;
  return known === undefined || textOf((first.node as Heading).children).trim() === known.trim() ? index : -1;
}
