import type { FlowContent } from "@digestkit/schema";
import { flowContent } from "../content/flow-content.ts";
import type { MdastNode } from "../content/mdast-node.ts";
import type { Fields } from "../structure/block.ts";
import type { Hints } from "../structure/to-blocks.ts";
import { readMapping } from "./field-readers.ts";
import type { Reading } from "./reading.ts";

/**
 * Converts the blocks of a tree, and keeps what its builder said about them in `data.digestkit`.
 *
 * @param nodes - Blocks of any engine.
 * @param reading - State of the reading; gets messages.
 * @returns Converted blocks, and hints by block.
 */
export function convertWithHints(
  nodes: readonly MdastNode[],
  reading: Reading,
): { content: FlowContent[]; hints: Hints } {
  const content: FlowContent[] = [];
  const hints = new Map<FlowContent, { entry?: Fields; literal?: true }>();
  let from = 0;
  const flush = (to: number): void => {
    const plain = from < to ? flowContent(nodes.slice(from, to), reading) : [];
    for (const node of plain) content.push(node);
    from = to;
  };
  for (const [index, node] of nodes.entries()) {
    const hint = readMapping(readMapping(node.data)?.["digestkit"]);
    if (!hint) continue;
    flush(index);
    const [first, ...others] = flowContent([node], reading);
    from = index + 1;
    if (!first) continue;
    const entry = readMapping(hint["entry"]);
    hints.set(first, { ...(entry ? { entry } : {}), ...(hint["literal"] === true ? { literal: true } : {}) });
    content.push(first, ...others);
  }
  flush(nodes.length);
  return { content, hints };
}
