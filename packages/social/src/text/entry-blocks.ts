import { cellSeparator } from "@digestkit/adapter-kit";
import { blockSeparator, type Entry, type FlowContent, type List, type PhrasingContent } from "@digestkit/schema";
import type { Insertions } from "./create-insertions.ts";
import { phrasingSpans } from "./phrasing-spans.ts";
import type { Span } from "./span.ts";

/** A block of text: a paragraph, a heading, a list item's first line, a table cell. */
export interface Block {
  spans: Span[];
  /** Where it stands in the text of its entry. */
  start: number;
  end: number;
  /** What separates it from the block before: an empty line; for list items also their mark. */
  before: string;
}

/**
 * Flow content as blocks, in the order of `textOf`.
 *
 * @param content - Flow content.
 * @param insertions - What is put into the text.
 * @param offset - Where the first block starts.
 * @returns Blocks.
 */
export function flowBlocks(content: readonly FlowContent[], insertions: Insertions, offset = 0): Block[] {
  const blocks: Block[] = [];
  let at = offset;
  const add = (spans: Span[], before: string): void => {
    const size = spans.reduce((sum, span) => sum + span.size, 0);
    blocks.push({ spans, start: at, end: at + size, before });
    at += size + blockSeparator.length;
  };
  const addText = (children: readonly PhrasingContent[], before: string): void =>
    add(phrasingSpans(children, insertions), before);
  walk(content, "\n\n");
  return blocks;

  /** `before` stands before the first block only. */
  function walk(nodes: readonly FlowContent[], before: string): void {
    let next = before;
    for (const node of nodes) {
      const count = blocks.length;
      if (node.type === "paragraph" || node.type === "heading") addText(node.children, next);
      else if (node.type === "code") add([{ text: node.value, size: node.value.length }], next);
      else if (node.type === "blockquote") walk(node.children, next);
      else if (node.type === "list") walkList(node);
      else if (node.type === "table") {
        for (const row of node.children) {
          row.children.forEach((cell, index) =>
            addText(cell.children, index > 0 ? cellSeparator : blocks.length === count ? next : "\n"),
          );
        }
      } else if (node.type === "footnoteDefinition") {
        const number = insertions.ofDefinition(node);
        walk(node.children, number === undefined ? next : `\n\n[${number}] `);
      }
      if (blocks.length > count) next = "\n\n";
    }
  }

  function walkList({ ordered, start = 1, children }: List): void {
    children.forEach(({ checked, children: item }, index) => {
      const mark = ordered ? `${start + index}.` : checked === undefined ? "•" : checked ? "☑" : "☐";
      walk(item, `${index === 0 ? "\n\n" : "\n"}${mark} `);
    });
  }
}

/**
 * An entry as blocks: its headline, then its body; ranges of quotations and speakers count in them.
 *
 * @param entry - Entry.
 * @param insertions - What is put into the text.
 * @returns Blocks.
 */
export function blocksOfEntry(entry: Entry, insertions: Insertions): Block[] {
  const {
    headline,
    headlineContent = headline === undefined ? undefined : [{ type: "text" as const, value: headline }],
  } = entry;
  if (!headlineContent) return flowBlocks(entry.body, insertions);
  const [title] = flowBlocks([{ type: "paragraph", children: headlineContent }], insertions);
  if (!title) return flowBlocks(entry.body, insertions);
  const spans = title.spans.map((span) => ({ ...span, isStrong: true }));
  return [{ ...title, spans }, ...flowBlocks(entry.body, insertions, title.end + blockSeparator.length)];
}
