import type { FlowContent, PhrasingContent, QuotationMarks } from "@digestkit/schema";
import { sliceText } from "../source/slice-text.ts";

/**
 * Content without the quotation marks around it, wherever they stand: `*“Never.”*` loses them inside the emphasis.
 *
 * @param content - Blocks whose text begins and ends with the marks; not changed.
 * @param marks - The marks.
 * @param starts - Line starts of the source.
 * @returns New blocks.
 */
export function trimOuter(
  content: readonly FlowContent[],
  marks: QuotationMarks,
  starts: readonly number[] | undefined,
): FlowContent[] {
  const opened = marks.open === "" ? [...content] : cut(content, "start", marks.open.length, starts);
  return marks.close === "" ? opened : cut(opened, "end", marks.close.length, starts);
}

type Edge = "start" | "end";
type Node = FlowContent | PhrasingContent;

/** Cuts characters off the first or last text. */
function cut<Content extends Node>(
  content: readonly Content[],
  edge: Edge,
  size: number,
  starts: readonly number[] | undefined,
): Content[] {
  const index = edge === "start" ? 0 : content.length - 1;
  const node = content[index];
  if (!node) return [...content];
  if (node.type === "text") {
    const [from, to] = edge === "start" ? [size, node.value.length] : [0, node.value.length - size];
    return from < to
      ? content.toSpliced(index, 1, sliceText(node, from, to, starts) as Content)
      : content.toSpliced(index, 1);
  }
  if (!("children" in node)) return [...content];
  const inner = cut(node.children as Node[], edge, size, starts);
  return content.toSpliced(index, 1, { ...node, children: inner } as unknown as Content);
}
