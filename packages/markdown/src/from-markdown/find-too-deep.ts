import type { Nodes, Root } from "mdast";
import type { Range } from "../front-matter/front-matter.ts";

/** Emphases, links and the like that may be nested in one block. */
export const deepestPhrasing = 100;

/** Nodes that hold phrasing. What holds blocks nests no deeper than the engine lets it. */
const leaves: ReadonlySet<string> = new Set(["paragraph", "heading", "table"]);

/**
 * Finds the blocks whose phrasing nests deeper than people write and than a call stack can follow.
 *
 * @param root - Tree with positions.
 * @returns Their ranges, in order.
 */
export function findTooDeep(root: Root): Range[] {
  const found = new Set<Nodes>();
  const nodes: Nodes[] = [root];
  /** How deep each node is in the leaf it is in; 0 outside of leaves. */
  const depths = [0];
  let leaf: Nodes | undefined;
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const depth = depths.pop() as number;
    if (leaves.has(node.type)) leaf = node;
    if (depth > deepestPhrasing) found.add(leaf as Nodes);
    else if ("children" in node) {
      const below = depth > 0 || node === leaf ? depth + 1 : 0;
      for (let index = node.children.length - 1; index >= 0; index--) {
        nodes.push(node.children[index] as Nodes);
        depths.push(below);
      }
    }
  }
  return Array.from(found, rangeOf);
}

function rangeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
