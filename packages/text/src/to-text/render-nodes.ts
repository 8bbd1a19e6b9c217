import { unwrapIdeographs, type MarkedPhrasing } from "@digestkit/adapter-kit";
import type { Content, FlowContent, ListItem } from "@digestkit/schema";
import type { Context, FlowComponent, PhrasingComponent } from "./context.ts";
import { stack } from "./layout/stack.ts";
import { wrap } from "./layout/wrap.ts";

/**
 * Text of nodes in a line, each by its component.
 *
 * @param nodes - Phrasing content; not changed.
 * @param context - What the calling component was given, or a changed copy.
 * @returns Text; LF is a hard break.
 */
export function renderPhrasing(nodes: readonly (MarkedPhrasing | Content)[], context: Context): string {
  return nodes
    .map((node) => {
      const component = componentOf<PhrasingComponent<typeof node>>(node.type, context);
      return component ? component(node, context) : context.onUnknown(node, context).join("\n");
    })
    .join("");
}

/**
 * Text of what is in a node, quotations included.
 *
 * @param node - A node with phrasing content; not changed.
 * @param context - What the calling component was given, or a changed copy.
 * @returns Text; LF is a hard break.
 */
export function renderChildren(node: { children: readonly (MarkedPhrasing | Content)[] }, context: Context): string {
  return renderPhrasing(context.quoted.get(node) ?? node.children, context);
}

/**
 * Lines of blocks, a blank line between them.
 *
 * @param nodes - Flow content; not changed.
 * @param context - What the calling component was given, or a changed copy.
 * @returns Lines.
 */
export function renderFlow(nodes: readonly (FlowContent | ListItem)[], context: Context): string[] {
  return stack(nodes.map((node) => renderBlock(node, context)));
}

/**
 * Lines of one block.
 *
 * @param node - Block; not changed.
 * @param context - What the calling component was given, or a changed copy.
 * @returns Lines; none for what does not show.
 */
export function renderBlock(node: Content, context: Context): string[] {
  if (node.type === "comment") return [];
  const component = componentOf<FlowComponent<typeof node>>(node.type, context);
  return component ? component(node, context) : context.onUnknown(node, context);
}

/**
 * Lines of a text.
 *
 * @param text - Text; LF is a hard break.
 * @param context - Says how wide lines are, and whether they flow.
 * @returns Lines; those that flow on end with a space.
 */
export function renderText(text: string, { width, flows }: Context): string[] {
  if (!flows) return wrap(text, width);
  // A flowed line ends with a space, which needs a column (RFC 3676, section 4.2).
  return text.split("\n").flatMap((hard) => {
    const lines = wrap(hard, width - 1);
    return lines.map((line, index) => (index < lines.length - 1 ? `${line} ` : line));
  });
}

/**
 * Plain text as it stands in a line: a line ending of the source is a space, or nothing between ideographs.
 *
 * @param value - Plain text.
 * @returns Text without line endings.
 */
export function inLine(value: string): string {
  return unwrapIdeographs(value.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")).replaceAll("\n", " ");
}

/** A document may hold a type nobody has a component for; it came as JSON. */
function componentOf<Component>(type: string, { components }: Context): Component | undefined {
  return (components as unknown as Record<string, Component | undefined>)[type];
}
