import type { Block } from "./block.ts";
import { isEntryList } from "./entry-list.ts";
import { headingDepth } from "./section-level.ts";

/**
 * Whether the sub-headings of a section open sections of their own rather than entries: most of them lead to a list of
 * entries or to deeper headings.
 *
 * ```
 * ## Courts            ### A ruling      an entry: prose follows
 * ## Links             ### Reports       a section: a list of two or more follows
 * ```
 *
 * @param blocks - Blocks from the first sub-heading on.
 * @param level - Depth of the sub-headings.
 * @returns Whether they are sections.
 */
export function areSections(blocks: readonly Block[], level: number): boolean {
  let headings = 0;
  let sections = 0;
  let group: Block[] = [];
  const close = (): void => {
    if (group.length > 0 && looksLikeSection(group)) sections++;
    group = [];
  };
  for (const block of blocks) {
    if (headingDepth(block) === level) {
      close();
      headings++;
    } else group.push(block);
  }
  close();
  return sections * 2 > headings;
}

function looksLikeSection(blocks: readonly Block[]): boolean {
  if (blocks.some((block) => headingDepth(block) !== undefined)) return true;
  let items = 0;
  let paragraphs = 0;
  for (const { node } of blocks) {
    if (node?.type === "list" && isEntryList(node)) items += node.children.length;
    else if (node?.type === "paragraph") paragraphs++;
  }
  return items > 1 && items > paragraphs;
}
