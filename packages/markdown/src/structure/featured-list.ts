import { textOf, type List, type ListItem } from "@digestkit/schema";
import { isShown, type Block } from "./block.ts";

/** A leading list that points at entries of the document. */
export interface FeaturedList {
  /** Index of the list in the abstract. */
  index: number;
  items: { id: string; text: string; item: ListItem }[];
}

/**
 * The list of highlights a document begins with: each item is one link to an entry.
 *
 * ```
 * - [A ruling](#a-ruling)
 * - [A strike](#a-strike)
 * ```
 *
 * @param abstract - Blocks before the first section.
 * @returns The first list that consists of such links, or nothing.
 */
export function featuredList(abstract: readonly Block[]): FeaturedList | undefined {
  for (const [index, block] of abstract.entries()) {
    if (!isShown(block) || block.literal || block.node?.type !== "list") continue;
    const items = block.node.children.map(linkOf);
    return items.every((item) => item !== undefined) ? { index, items } : undefined;
  }
  return undefined;
}

function linkOf(item: List["children"][number]): { id: string; text: string; item: ListItem } | undefined {
  const [block, ...blocks] = item.children;
  if (block?.type !== "paragraph" || blocks.length > 0) return undefined;
  const [link, ...others] = block.children;
  if (link?.type !== "link" || others.length > 0 || !/^#\S+$/u.test(link.url)) return undefined;
  return { id: decodeFragment(link.url.slice(1)), text: textOf(link.children), item };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
