import type { PhrasingContent } from "mdast";
import type { InlineState } from "./inline-state.ts";

/** Adds a node to the innermost span. */
export function append(state: InlineState, node: PhrasingContent): void {
  state.nodes[state.size++] = node;
}

/** Opens a span. */
export function open(state: InlineState, node: InlineState["open"][number]): void {
  state.open.push(node);
  state.bases.push(state.base);
  state.base = state.size;
}

/** Closes the innermost span, and returns what it holds in an array that has room for no more. */
export function close(state: InlineState): PhrasingContent[] {
  const children = takeNodes(state);
  state.base = state.bases.pop() as number;
  return children;
}

/** Takes the nodes of the innermost span. */
export function takeNodes(state: InlineState): PhrasingContent[] {
  const { nodes, size, base } = state;
  state.size = base;
  return size === base + 1 ? [nodes[base] as PhrasingContent] : nodes.slice(base, size);
}
