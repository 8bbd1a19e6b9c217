import type { FlowContent, List } from "@digestkit/schema";
import type { Block } from "./block.ts";

/**
 * Whether the items of a list can be entries: its numbers, if any, count from 1, because an entry does not keep them.
 *
 * @param list - List to look at.
 * @returns Whether each item may be an entry.
 */
export function isEntryList(list: List): boolean {
  return !list.ordered || (list.start ?? 1) === 1;
}

/**
 * The list a block is, if its items can be entries.
 *
 * @param block - Block to look at.
 * @returns The list, or nothing.
 */
export function entryListOf({ node, literal }: Block): List | undefined {
  return !literal && isList(node) && isEntryList(node) ? node : undefined;
}

function isList(node: FlowContent | undefined): node is List {
  return node?.type === "list";
}
