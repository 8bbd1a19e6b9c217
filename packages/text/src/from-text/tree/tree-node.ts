import type { BlockHint } from "@digestkit/markdown";
import type { FlowContent } from "@digestkit/schema";

/** A block of the tree with what `fromMdast` should know about it. */
export type TreeNode = FlowContent & { data?: { digestkit: BlockHint } };

/** The block opens an entry. */
export const opensEntry: BlockHint = { entry: {} };

/** The block opens an entry with its bold start as headline. */
export const opensRunIn: BlockHint = { entry: { headline: "runIn" } };

/** The block is content, whatever it looks like. */
export const isContent: BlockHint = { literal: true };

/**
 * A node with a hint.
 *
 * @param node - Node.
 * @param hint - What it is, if that has to be said.
 * @returns New node.
 */
export function hinted(node: FlowContent, hint: BlockHint | undefined): TreeNode {
  return hint === undefined ? node : { ...node, data: { digestkit: hint } };
}
