import type { Text } from "mdast";
import { endInRuns, offsetInRuns, runsOf } from "./inline/text-runs.ts";

/**
 * Says where in the source a character of a text is: through escapes, character references, line endings and what containers
 * put before lines.
 *
 * @param node - A text of a tree that `parseMdast` made with positions, unchanged.
 * @param indexInValue - Index of the character, in UTF-16 units; the length of the value for where the text ends.
 * @returns Offset in the source; inside of what a character reference stands for, where the reference begins.
 * @throws {RangeError} If the node has no position, or the value no such index.
 * @example
 * ```ts
 * import type { Paragraph, Text } from "mdast";
 * import { parseMdast, sourceOffsetAt } from "@digestkit/mdast";
 *
 * const source = "Rain &amp; wind";
 * const { children } = parseMdast(source).children[0] as Paragraph;
 * const text = children[0] as Text;
 * text.value; // => "Rain & wind"
 * source.slice(sourceOffsetAt(text, text.value.indexOf("wind"))); // => "wind"
 * ```
 */
export function sourceOffsetAt(node: Text, indexInValue: number): number {
  const start = node.position?.start.offset;
  if (start === undefined || !(indexInValue >= 0 && indexInValue <= node.value.length)) {
    throw new RangeError(`Unexpected index ${indexInValue}, expected one in a text with a position`);
  }
  const runs = runsOf(node);
  if (!runs) return start + indexInValue;
  return indexInValue === node.value.length ? endInRuns(runs, indexInValue) : offsetInRuns(runs, indexInValue);
}
