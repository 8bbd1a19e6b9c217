import type { Text } from "mdast";
import { runsInSource } from "./inline/source-runs.ts";
import { runsOf } from "./inline/text-runs.ts";

/**
 * Says how the whole of a text maps onto the source, as `sourceOffsetAt` says for one character.
 *
 * @param node - A text of a tree that the parser made with positions, unchanged.
 * @returns Triples of an index in the value and of offsets in the source, where what begins there begins and ends. What is as long as
 * its source is its source; anything else is one unit, such as `&amp;` for `&`.
 * @throws {RangeError} If the node has no position.
 * @example
 * ```ts
 * import type { Paragraph, Text } from "mdast";
 * import { parseMdast, sourceRunsOf } from "@digestkit/mdast";
 *
 * const { children } = parseMdast("Rain &amp; wind").children[0] as Paragraph;
 * sourceRunsOf(children[0] as Text); // => [0, 0, 5, 5, 5, 10, 6, 10, 15]
 * ```
 */
export function sourceRunsOf(node: Text): number[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) {
    throw new RangeError("Unexpected text without a position, expected one of a tree with positions");
  }
  const mapped = runsOf(node);
  return mapped ? [...runsInSource(mapped)] : [0, start, end];
}
