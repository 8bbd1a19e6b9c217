import type { Block } from "./block.ts";
import type { EntryDraft, Split } from "./drafts.ts";
import { headlineForm, openedEntry } from "./opened-entry.ts";

/**
 * Splits blocks where an entry opens; what does not open one belongs to the entry before it, or to the abstract.
 * `<!-- digestkit entry -->` opens one in every style.
 *
 * @param blocks - Blocks of a section.
 * @param starts - Line starts of the source.
 * @param open - The entry a block opens by itself, if it does.
 * @returns Abstract and entries.
 */
export function growEntries(
  blocks: readonly Block[],
  starts: readonly number[] | undefined,
  open: (block: Block) => EntryDraft | undefined,
): Split {
  const abstract: Block[] = [];
  const entries: EntryDraft[] = [];
  for (const block of blocks) {
    const said = block.entry?.["headline"] !== undefined;
    const opened = (said ? undefined : open(block)) ?? (block.entry && openedEntry(block, headlineForm(block), starts));
    if (opened) entries.push(opened);
    else (entries.at(-1)?.body ?? abstract).push(block);
  }
  return { abstract, entries };
}
