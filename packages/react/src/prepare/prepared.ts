import type { MarkedPhrasing } from "@digestkit/adapter-kit";
import type { Content } from "@digestkit/schema";
import type { Context, NodeExtras } from "../context.ts";

/** What of a node depends on the document around it, worked out before its component is called. */
export interface Prepared<Extras = object> {
  /** Properties of the component besides `value`, `context` and `children`. */
  extras?: Extras;
  /** What its `children` are made of, where that is not the node's own. */
  nodes?: readonly (Content | MarkedPhrasing)[];
  /** The context inside, where it is not the one around. */
  inside?: Context;
}

/** Works out what the component of one type of node is given besides the node. */
export type Prepare<Node, Type = unknown> = (
  node: Node,
  context: Context,
) => Prepared<Type extends keyof NodeExtras ? NodeExtras[Type] : object>;
