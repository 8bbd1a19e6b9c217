import type { Delete, Emphasis, Link, PhrasingContent, Strong } from "mdast";
import type { InlineState, Token } from "./inline-state.ts";
import type { TextBuilder } from "./text-runs.ts";

type Span = Emphasis | Strong | Delete | Link;

/** The tree that grows: open spans, and text that is not a node yet. */
export interface Building {
  state: InlineState;
  /** Finished nodes of all that is open, outermost first; those of the innermost begin at `base`. The array is used again. */
  nodes: PhrasingContent[];
  size: number;
  base: number;
  /** Spans that are open, and where the nodes around them begin; an image collects nodes for its alternative text. */
  open: { node: Span | undefined; around: number; token: Token }[];
  /** Links that are open: no addresses are looked for in those. */
  links: number;
  text: TextBuilder;
}

/** Adds a node to the innermost span. */
export function append(building: Building, node: PhrasingContent): void {
  building.nodes[building.size++] = node;
}

/** Opens a span. */
export function open(building: Building, node: Span | undefined, token: Token): void {
  building.open.push({ node, around: building.base, token });
  building.base = building.size;
}

/** The nodes of the innermost span, in an array that has room for no more. */
export function takeNodes(building: Building): PhrasingContent[] {
  const { nodes, size, base } = building;
  building.size = base;
  return size === base + 1 ? [nodes[base] as PhrasingContent] : nodes.slice(base, size);
}
