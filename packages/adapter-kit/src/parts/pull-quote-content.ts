import type { FlowContent, Paragraph, PullQuote } from "@digestkit/schema";
import { paragraphs } from "./paragraphs.ts";

/**
 * The words an issue leads with, between their author's marks: at the start of the first paragraph and the end of the last.
 *
 * @param pullQuote - Pull quote; not changed.
 * @returns Content; a block that is no paragraph takes no mark.
 * @example
 * ```ts
 * import { pullQuoteContent } from "@digestkit/adapter-kit";
 * import { textOf } from "@digestkit/schema";
 *
 * const marks = { open: "«", close: "»" };
 * console.log(textOf(pullQuoteContent({ text: "Publish it.", marks, fidelity: "unchecked" }))); // => «Publish it.»
 * ```
 */
export function pullQuoteContent({ text, content, marks }: PullQuote): FlowContent[] {
  const blocks: FlowContent[] = content ?? paragraphs(text);
  if (!marks) return blocks;
  const mark = (value: string): Paragraph["children"] => [{ type: "text", value }];
  const last = blocks.length - 1;
  return blocks.map((block, index) => {
    if (block.type !== "paragraph") return block;
    const open = index === 0 ? mark(marks.open) : [];
    const close = index === last ? mark(marks.close) : [];
    return { ...block, children: [...open, ...block.children, ...close] };
  });
}
