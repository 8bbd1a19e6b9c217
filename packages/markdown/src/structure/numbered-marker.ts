import type { Paragraph, Text } from "@digestkit/schema";
import { sliceText } from "../source/slice-text.ts";
import type { Block } from "./block.ts";

/**
 * `1、`, `２．`, `(3) `, `4) `, `①` – numbers in front of paragraphs that Markdown does not take for a list.
 */
const marker = /^(?:\d{1,4}、|[０-９]{1,4}[、．.]|[(（]\d{1,4}[)）]|[①-⑳])\s*(?=\S)/u;

/**
 * Whether a block is a paragraph with a number in front.
 *
 * @param block - Block to look at.
 * @returns Whether {@link withoutNumber} has something to take off.
 */
export function isNumberedParagraph({ node, literal }: Block): boolean {
  if (literal || node?.type !== "paragraph") return false;
  const [first] = node.children;
  return first?.type === "text" && marker.test(first.value);
}

/**
 * A paragraph without the number in front of it.
 *
 * @param paragraph - Paragraph for which {@link isNumberedParagraph} holds; not changed.
 * @param starts - Line starts of the source.
 * @returns New paragraph.
 */
export function withoutNumber(paragraph: Paragraph, starts: readonly number[] | undefined): Paragraph {
  const first = paragraph.children[0] as Text;
  const from = marker.exec(first.value)?.[0].length ?? 0;
  return {
    ...paragraph,
    children: [sliceText(first, from, first.value.length, starts), ...paragraph.children.slice(1)],
  };
}
