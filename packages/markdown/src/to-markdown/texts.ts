import { blockSeparator, type FlowContent, type Paragraph, type PhrasingContent } from "@digestkit/schema";

/**
 * A paragraph.
 *
 * @param children - Its content.
 * @returns Node.
 */
export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

/**
 * A plain text as content.
 *
 * @param value - Text.
 * @returns One text node, or none for an empty text.
 */
export function textContent(value: string): PhrasingContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}

/**
 * A text of several paragraphs as blocks.
 *
 * @param text - Text; `\n\n` separates paragraphs.
 * @returns Paragraphs that read as exactly that text.
 */
export function paragraphsOf(text: string): FlowContent[] {
  if (text === "") return [];
  const parts = text.split(blockSeparator);
  // An empty paragraph would be lost: `\n\nText` stays one paragraph.
  return (parts.includes("") ? [text] : parts).map((value) => paragraph([{ type: "text", value }]));
}
