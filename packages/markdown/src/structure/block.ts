import type { FlowContent } from "@digestkit/schema";
import type { Directive } from "../directive/directive.ts";

/** Fields a directive gave. */
export type Fields = Record<string, unknown>;

/** A block with what directives said about it. */
export interface Block {
  /** The block; absent where an entry was opened and nothing follows. */
  node?: FlowContent;
  /** The block opens an entry, with these fields. */
  entry?: Fields;
  /** The block is content, whatever it looks like. */
  literal?: true;
  /** What is said of the heading that this block is. */
  heading?: { kind: "section" | "field"; fields: Fields };
  /** The directives that say so. */
  said?: readonly Directive[];
}

/**
 * The nodes of blocks.
 *
 * @param blocks - Blocks; not changed.
 * @returns Their nodes in order.
 */
export function nodesOf(blocks: readonly Block[]): FlowContent[] {
  return blocks.flatMap(({ node }) => (node ? [node] : []));
}

/**
 * Whether a block has something to read: not a comment, not a link definition.
 *
 * @param block - Block to look at.
 * @returns Whether it shows in an edition.
 */
export function isShown({ node }: Block): boolean {
  return node !== undefined && node.type !== "comment" && node.type !== "definition";
}

/**
 * Whether a block is read where it stands: shown, and no footnote, which editions move.
 *
 * @param block - Block to look at.
 * @returns Whether the last of such blocks ends an entry.
 */
export function isRead(block: Block): boolean {
  return isShown(block) && block.node?.type !== "footnoteDefinition";
}
