import type { Paragraph } from "@digestkit/schema";

/**
 * A plain text of the document as content.
 *
 * @param text - Plain text; an empty line separates paragraphs.
 * @returns New nodes.
 * @example
 * ```ts
 * import { paragraphs } from "@digestkit/adapter-kit";
 *
 * console.log(paragraphs("Gates opened.\n\nNobody knew.").length); // => 2
 * ```
 */
export function paragraphs(text: string): Paragraph[] {
  return text.split("\n\n").map((value) => ({ type: "paragraph", children: [{ type: "text", value }] }));
}
