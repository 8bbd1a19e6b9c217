import { html, unknownNodeMessage, type Html } from "@digestkit/adapter-kit";
import type { Content } from "@digestkit/schema";
import type { Context } from "./context.ts";
import { renderNodes } from "./render-nodes.ts";

/** A node without a component: what is in it is shown, and it is reported. */
export function unknownNode(node: { type: string }, context: Context): Html {
  context.report(unknownNodeMessage(node.type));
  const { value, children } = node as { value?: unknown; children?: Content[] };
  if (Array.isArray(children)) return html`${renderNodes(children, context)}`;
  return html`${typeof value === "string" && value}`;
}
