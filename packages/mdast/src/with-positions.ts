import type { Nodes, Root } from "mdast";
import { OffsetPosition } from "./tree/position.ts";

/**
 * Gives every node of a tree that was parsed with `positions: "offsets"` a plain unist position, in place.
 *
 * @param tree - Tree; changed. Nodes with a plain position, or none, keep what they have.
 * @returns The same tree.
 * @example
 * ```ts
 * import { parseMdast, withPositions } from "@digestkit/mdast";
 *
 * const tree = parseMdast("Rain.\n", { positions: "offsets" });
 * withPositions(tree).children[0]?.position; // => { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } }
 * ```
 */
export function withPositions(tree: Root): Root {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.position instanceof OffsetPosition) node.position = node.position.toJSON();
    if ("children" in node) for (const child of node.children) stack.push(child);
  }
  return tree;
}
