import type { Heading, Paragraph } from "./flow-content.ts";
import type { PhrasingContent, Text } from "./phrasing-content.ts";
import type { Position } from "./position.ts";

/** A text node, with its position where there is one. */
export function textNode(value: string, position?: Position): Text {
  return { type: "text", value, ...(position ? { position } : {}) };
}

/** A heading; deeper than 6 there is none. */
export function headingNode(depth: number, children: PhrasingContent[]): Heading {
  return { type: "heading", depth: Math.min(depth, 6) as Heading["depth"], children };
}

/** The paragraphs of a plain text, which are joined by `\n\n`. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => ({ type: "paragraph", children: [textNode(paragraph)] }));
}
