import { textOf, type FlowContent } from "@digestkit/schema";

/** How many words of an entry without a headline make its id. */
const wordCount = 8;

/**
 * The first words of a body: what the id of an entry without a headline is made of.
 *
 * @param body - Blocks; not changed.
 * @returns At most eight words of the first block that has any.
 */
export function firstWords(body: readonly FlowContent[]): string {
  for (const node of body) {
    const text = textOf([node]).trim();
    if (text !== "") return text.slice(0, 1000).split(/\s+/u, wordCount).join(" ");
  }
  return "";
}
