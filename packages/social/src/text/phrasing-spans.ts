import { webUrl } from "@digestkit/adapter-kit";
import type { PhrasingContent } from "@digestkit/schema";
import type { Insertions } from "./create-insertions.ts";
import { spanOf, type Span } from "./span.ts";

/**
 * Phrasing content as spans: their text is that of `textOf`, and what they stand for has its length.
 *
 * @param content - Phrasing content.
 * @param insertions - What is put into the text.
 * @returns Spans.
 */
export function phrasingSpans(content: readonly PhrasingContent[], insertions: Insertions): Span[] {
  const spans: Span[] = [];
  const stack: { node: PhrasingContent; url?: string }[] = content.map((node) => ({ node })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, url } = next;
    const text = textOfLeaf(node);
    const around = node.type === "image" ? insertions.ofImage(node) : {};
    if (text !== undefined) spans.push({ text, size: text.length, ...around, ...(url !== undefined && { url }) });
    if (node.type === "footnoteReference") {
      const number = insertions.ofReference(node);
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
