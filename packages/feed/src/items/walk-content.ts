import type { Content } from "@digestkit/schema";

/**
 * Visits content in reading order, each node before what is in it.
 *
 * @param content - Nodes; not changed.
 * @param visit - Is given each node; what it returns is visited instead of what is in the node.
 */
export function walkContent(
  content: readonly Content[],
  visit: (node: Content) => readonly Content[] | undefined,
): void {
  // No recursion: content nests as deep as its author likes.
  const stack: Content[] = content.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    const inside: readonly Content[] = visit(node) ?? ("children" in node ? node.children : []);
    // One by one: a spread of a million children would overflow the call stack.
    for (let at = inside.length - 1; at >= 0; at--) stack.push(inside[at] as Content);
  }
}
