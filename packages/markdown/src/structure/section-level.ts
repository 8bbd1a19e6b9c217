import type { Block } from "./block.ts";

/**
 * Depth of the headings that open a section: the shallowest that occurs at least twice, or else the shallowest there is. A single
 * heading that all others stand under opens the only section, unless it is a `#`, which names an issue.
 *
 * ```
 * # Rights Monitor 12      the title, not counted
 * ## Courts                2 ← twice
 * ### A ruling             3
 * ## Press                 2
 *
 * ## The river             2 ← above all others
 * ### Gates                3
 * ### Sirens               3
 * ```
 *
 * @param blocks - Blocks of the document without its title.
 * @returns Depth, or nothing when there is no heading.
 */
export function sectionLevel(blocks: readonly Block[]): number | undefined {
  const counts = new Map<number, number>();
  for (const block of blocks) {
    const depth = headingDepth(block);
    if (depth !== undefined) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  }
  // A map keeps its keys in order of insertion.
  const [first] = counts.keys();
  const depths = [...counts.keys()].sort((a, b) => a - b);
  const [least] = depths;
  if (first === least && first !== 1) return first;
  return depths.find((depth) => (counts.get(depth) ?? 0) > 1) ?? least;
}

/**
 * Depth of the heading a block is. A directive may set it, for what lies deeper than Markdown can say.
 *
 * @param block - Block to look at.
 * @returns Depth from 1, or nothing when the block is no heading or says it is plain content.
 */
export function headingDepth({ node, literal, heading }: Block): number | undefined {
  if (node?.type !== "heading" || literal) return undefined;
  const level = heading?.fields["level"];
  return typeof level === "number" && Number.isInteger(level) && level > 0 ? level : node.depth;
}

/**
 * Depth of the shallowest heading among blocks.
 *
 * @param blocks - Blocks to look at.
 * @returns Depth; infinity when there is no heading.
 */
export function shallowest(blocks: readonly Block[]): number {
  let level = Number.POSITIVE_INFINITY;
  for (const block of blocks) level = Math.min(level, headingDepth(block) ?? level);
  return level;
}
