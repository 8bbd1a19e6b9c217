import type { Content } from "@digestkit/schema";
import type { Context } from "./context.ts";
import { inLine, renderPhrasing, renderText } from "./render-nodes.ts";

/** A node without a component: what is in it is shown, and it is reported. */
export function unknownNode(node: { type: string }, context: Context): string[] {
  const { type } = node;
  context.report({
    ruleId: "unknown-node",
    severity: "warning",
    reason: `Unexpected node of type "${type}", expected one of the document model's: give \`onUnknown\` a component for it`,
    actual: type,
  });
  const { value, children } = node as { value?: unknown; children?: Content[] };
  if (Array.isArray(children)) return renderText(renderPhrasing(children, context), context);
  return typeof value === "string" ? renderText(inLine(value), context) : [];
}
