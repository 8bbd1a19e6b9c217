import type { ListItem } from "@digestkit/schema";
import type { Block } from "./block.ts";
import type { EntryDraft, Split } from "./drafts.ts";
import { entryListOf } from "./entry-list.ts";
import { joinsEntry } from "./joins-entry.ts";
import { headlineForm, openedEntry } from "./opened-entry.ts";
import type { SplitContext } from "./style-choice.ts";
import { withTask } from "./task.ts";
import { toBlocks } from "./to-blocks.ts";

/**
 * Splits a section whose entries are list items. Blocks after a list that are no list make an entry of their own, because
 * they are not part of its last item.
 *
 * @param blocks - Blocks of the section.
 * @param context - State of the reading.
 * @returns Abstract and entries.
 */
export function splitList(blocks: readonly Block[], context: SplitContext): Split {
  const abstract: Block[] = [];
  const entries: EntryDraft[] = [];
  /** Whether the last entry is one of blocks between lists, which the next block joins. */
  let loose = false;
  for (const block of blocks) {
    const list = entryListOf(block);
    const last = entries.at(-1);
    if (list && !block.entry) {
      for (const item of list.children) entries.push(itemEntry(item, context));
      loose = false;
    } else if (block.entry) {
      entries.push(openedEntry(block, headlineForm(block), context.reading.starts));
      loose = true;
    } else if (!last) {
      abstract.push(block);
    } else if (loose || joinsEntry(block) || block.node?.type === "thematicBreak") {
      last.body.push(block);
    } else {
      entries.push(openedEntry(block, "none", context.reading.starts));
      loose = true;
    }
  }
  return { abstract, entries };
}

/**
 * The entry a list item is.
 *
 * @param item - List item; not changed.
 * @param context - State of the reading.
 * @returns The entry; a directive that is the first thing in the item gives its fields.
 */
export function itemEntry(item: ListItem, { reading }: SplitContext): EntryDraft {
  const [first, ...rest] = toBlocks(withTask(item), reading);
  const position = item.position ? { position: item.position } : {};
  if (!first) return { body: [], fields: {}, ...position };
  const opened = first.entry
    ? openedEntry(first, first.entry["headline"] === undefined ? "none" : headlineForm(first), reading.starts)
    : undefined;
  return opened
    ? { ...opened, body: [...opened.body, ...rest], ...position }
    : { body: [first, ...rest], fields: {}, ...position };
}
