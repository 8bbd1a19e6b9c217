import type { FlowContent } from "@digestkit/schema";
import { report, type Reading } from "../from-mdast/reading.ts";
import { flowHandlers, type FlowTools } from "./flow-handlers.ts";
import type { MdastNode } from "./mdast-node.ts";
import { phrasingContent } from "./phrasing-content.ts";
import { phrasingHandlers } from "./phrasing-handlers.ts";
import { place } from "./place-value.ts";
import { plainText } from "./plain-text.ts";

/** Deepest nesting that is kept; what is deeper becomes a paragraph of text. */
const maxDepth = 100;

/**
 * Blocks in the strict subset of this format.
 *
 * @param nodes - Nodes of any engine.
 * @param reading - State of the reading; gets messages.
 * @param depth - How deep the nodes are nested.
 * @returns New nodes. Nothing that has text is left out.
 */
export function flowContent(nodes: readonly MdastNode[], reading: Reading, depth = 0): FlowContent[] {
  if (depth > maxDepth) return paragraphOf(nodes, reading);
  const tools: FlowTools = {
    flow: (children) => flowContent(children, reading, depth + 1),
    phrasing: (children) => phrasingContent(children, reading),
  };
  const blocks: FlowContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as MdastNode;
    const handler = flowHandlers[node.type];
    if (handler) for (const block of handler(node, reading, tools)) blocks.push(block);
    else if (isPhrasing(node)) {
      const from = index;
      while (isPhrasing(nodes[index + 1])) index++;
      blocks.push({ type: "paragraph", children: tools.phrasing(nodes.slice(from, index + 1)) });
    } else for (const block of unknown(node, reading, tools)) blocks.push(block);
  }
  return blocks;
}

function isPhrasing(node: MdastNode | undefined): boolean {
  return node !== undefined && !flowHandlers[node.type] && phrasingHandlers[node.type] !== undefined;
}

function unknown(node: MdastNode, reading: Reading, tools: FlowTools): FlowContent[] {
  report(
    reading,
    {
      ruleId: "unknown-node",
      severity: "warning",
      reason: `Unexpected \`${node.type}\` node, expected CommonMark or GFM content: its text was kept, convert the node before reading`,
      actual: node.type,
    },
    place(node, reading).position,
  );
  if (node.children?.some((child) => !phrasingHandlers[child.type] && child.type !== "html"))
    return tools.flow(node.children);
  const children = node.children ?? [{ ...node, type: "text" }];
  const content = tools.phrasing(children);
  return content.length === 0 ? [] : [{ type: "paragraph", children: content, ...place(node, reading) }];
}

function paragraphOf(nodes: readonly MdastNode[], reading: Reading): FlowContent[] {
  const value = plainText(nodes);
  const start = nodes[0] && place(nodes[0], reading).position?.start;
  const end = nodes.at(-1) && place(nodes.at(-1) as MdastNode, reading).position?.end;
  const position = start && end ? { position: { start, end, runs: [0, start.offset, end.offset] } } : {};
  return value === "" ? [] : [{ type: "paragraph", children: [{ type: "text", value, ...position }] }];
}
