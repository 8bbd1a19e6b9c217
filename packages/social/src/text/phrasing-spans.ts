import { webUrl } from "@digestkit/adapter-kit";
import type { FootnoteReference, PhrasingContent } from "@digestkit/schema";
import { spanOf, type Span } from "./span.ts";

/**
 * Phrasing content as spans: their text is that of `textOf`, and what they stand for has its length.
 *
 * @param content - Phrasing content.
 * @param numberOf - Number of a footnote.
 * @returns Spans.
 */
export function phrasingSpans(
  content: readonly PhrasingContent[],
  numberOf: (reference: FootnoteReference) => number | undefined,
): Span[] {
  const spans: Span[] = [];
  const stack: { node: PhrasingContent; url?: string }[] = content.map((node) => ({ node })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, url } = next;
    const text = textOfLeaf(node);
    if (text !== undefined) spans.push({ text, size: text.length, ...(url !== undefined && { url }) });
    if (node.type === "footnoteReference") {
      const number = numberOf(node);
      if (number !== undefined) spans.push(spanOf(`[${number}]`));
    }
    if (!("children" in node)) continue;
    // A post has no place a relative address could be relative to.
    const inner = node.type === "link" ? webUrl(node.url) : url;
    for (const child of node.children.toReversed())
      stack.push({ node: child, ...(inner !== undefined && { url: inner }) });
  }
  return spans;
}

function textOfLeaf(node: PhrasingContent): string | undefined {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return node.type === "image" ? node.alt : undefined;
}
