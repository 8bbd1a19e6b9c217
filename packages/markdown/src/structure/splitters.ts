import type { EntryStyle, Paragraph } from "@digestkit/schema";
import type { Block } from "./block.ts";
import type { EntryDraft, Split } from "./drafts.ts";
import { entryListOf } from "./entry-list.ts";
import { growEntries } from "./grow-entries.ts";
import { isNumberedParagraph, withoutNumber } from "./numbered-marker.ts";
import { joinsEntry } from "./joins-entry.ts";
import { openedEntry } from "./opened-entry.ts";
import { isRunIn } from "./run-in.ts";
import { headingDepth, shallowest } from "./section-level.ts";
import { splitBreaks } from "./split-breaks.ts";
import { itemEntry, splitList } from "./split-list.ts";
import type { SplitContext } from "./style-choice.ts";

/** Splits the blocks of a section into what stands before its entries and the entries. */
export type Splitter = (blocks: readonly Block[], context: SplitContext) => Split;

/** One splitter for each entry style. */
export const splitters: Readonly<Record<EntryStyle, Splitter>> = {
  heading: splitHeadings,
  list: splitList,
  paragraph: (blocks, { reading }) =>
    growEntries(blocks, reading.starts, (block) =>
      block.node?.type === "paragraph" && !block.literal && !joinsEntry(block)
        ? openedEntry(block, "none", reading.starts)
        : undefined,
    ),
  runIn: (blocks, { reading }) =>
    growEntries(blocks, reading.starts, (block) =>
      isRunIn(block) ? openedEntry(block, "runIn", reading.starts) : undefined,
    ),
  numbered: splitNumbered,
  break: splitBreaks,
};

/** `### Headline` – the shallowest heading of the section opens entries; deeper ones are content. */
function splitHeadings(blocks: readonly Block[], { reading }: SplitContext): Split {
  const level = shallowest(blocks);
  return growEntries(blocks, reading.starts, (block) =>
    headingDepth(block) === level ? openedEntry(block, "heading", reading.starts) : undefined,
  );
}

/** `1. First entry.` and `1、First entry.` – items of an ordered list, or paragraphs with a number in front. */
function splitNumbered(blocks: readonly Block[], context: SplitContext): Split {
  const { starts } = context.reading;
  const abstract: Block[] = [];
  const entries: EntryDraft[] = [];
  for (const block of blocks) {
    const list = block.entry ? undefined : entryListOf(block);
    if (list?.ordered) {
      for (const item of list.children) entries.push(itemEntry(item, context));
      continue;
    }
    const split = growEntries([block], starts, (candidate) => numberedEntry(candidate, starts));
    for (const entry of split.entries) entries.push(entry);
    for (const rest of split.abstract) (entries.at(-1)?.body ?? abstract).push(rest);
  }
  return { abstract, entries };
}

function numberedEntry(block: Block, starts: readonly number[] | undefined): EntryDraft | undefined {
  if (!isNumberedParagraph(block)) return undefined;
  return openedEntry({ ...block, node: withoutNumber(block.node as Paragraph, starts) }, "none", starts);
}
