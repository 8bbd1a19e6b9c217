import type { PhrasingContent } from "mdast";

/** The text of nodes, for the alternative text of an image. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  let result = "";
  const stack: PhrasingContent[] = nodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ("value" in node) result += node.value;
    else if ("alt" in node) result += node.alt ?? "";
    else if ("children" in node) {
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as PhrasingContent);
    }
  }
  return result;
}
