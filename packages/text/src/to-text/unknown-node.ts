import { unknownNodeMessage } from "@digestkit/adapter-kit";
import type { Content } from "@digestkit/schema";
import type { Context } from "./context.ts";
import { inLine, renderPhrasing, renderText } from "./render-nodes.ts";

/** A node without a component: what is in it is shown, and it is reported. */
export function unknownNode(node: { type: string }, context: Context): string[] {
  context.report(unknownNodeMessage(node.type));
  const { value, children } = node as { value?: unknown; children?: Content[] };
  if (Array.isArray(children)) return renderText(renderPhrasing(children, context), context);
  return typeof value === "string" ? renderText(inLine(value), context) : [];
}
