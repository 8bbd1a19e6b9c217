import type { Paragraph } from "@digestkit/schema";

/** The paragraphs of a plain text, which `\n\n` separates. */
export function paragraphs(text: string): Paragraph[] {
  return text.split("\n\n").map((value) => ({ type: "paragraph", children: [{ type: "text", value }] }));
}
