import type { Block } from "./block.ts";
import type { EntryDraft, Split } from "./drafts.ts";
import { joinsEntry } from "./joins-entry.ts";
import { headlineForm, openedEntry } from "./opened-entry.ts";
import type { SplitContext } from "./style-choice.ts";

/**
 * Splits a section whose entries are separated by thematic breaks.
 *
 * ```
 * First entry.
 *
 * ---
 *
 * Second entry.
 * ```
 *
 * @param blocks - Blocks of the section.
 * @param context - State of the reading.
 * @returns Entries; a part without anything to read joins the entry before it.
 */
export function splitBreaks(blocks: readonly Block[], { reading }: SplitContext): Split {
  const entries: EntryDraft[] = [];
  const abstract: Block[] = [];
  let fresh = true;
  for (const block of blocks) {
    if (block.node?.type === "thematicBreak" && !block.literal && !block.entry) {
      fresh = true;
    } else if (block.entry || (fresh && !joinsEntry(block))) {
      entries.push(
        openedEntry(block, block.entry?.["headline"] === undefined ? "none" : headlineForm(block), reading.starts),
      );
      fresh = false;
    } else (entries.at(-1)?.body ?? abstract).push(block);
  }
  return { abstract, entries };
}
