import type { PhrasingContent } from "mdast";
import type { InlineState } from "./inline-state.ts";

/** Adds a node to the innermost span. */
export function append(state: InlineState, node: PhrasingContent): void {
  state.nodes[state.size++] = node;
}

/** Opens a span whose marker is at `from`. */
export function open(state: InlineState, node: InlineState["open"][number], from: number): void {
  state.open.push(node);
  state.around.push(state.base, from);
  state.base = state.size;
}

/** The nodes of the innermost span, in an array that has room for no more. */
export function takeNodes({ nodes, size, base }: InlineState): PhrasingContent[] {
  return size === base + 1 ? [nodes[base] as PhrasingContent] : nodes.slice(base, size);
}

/** Closes the innermost span; what it holds is to be taken before. Returns where its marker is. */
export function close(state: InlineState): number {
  state.size = state.base;
  const from = state.around.pop() as number;
  state.base = state.around.pop() as number;
  return from;
}
