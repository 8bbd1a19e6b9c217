import type { MdastNode } from "./mdast-node.ts";

/**
 * The text of nodes of any engine: values and alternative texts in order. Needs no recursion, so depth does not matter.
 *
 * @param nodes - Nodes; not changed.
 * @returns Text without separators.
 */
export function plainText(nodes: readonly MdastNode[]): string {
  const stack = nodes.toReversed();
  let text = "";
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (typeof node.value === "string") text += node.value;
    else if (typeof node.alt === "string") text += node.alt;
    else if (node.type === "break") text += "\n";
    for (let index = (node.children?.length ?? 0) - 1; index >= 0; index--)
      stack.push(node.children?.[index] as MdastNode);
  }
  return text;
}
