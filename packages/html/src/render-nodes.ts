import { phraseEdges, type Html, type MarkedPhrasing } from "@digestkit/adapter-kit";
import type { Content } from "@digestkit/schema";
import type { Component } from "./context.ts";
import type { Context } from "./context.ts";

/**
 * Renders nodes, each with its component.
 *
 * @param nodes - Content; not changed.
 * @param context - What the calling component was given, or a changed copy.
 * @returns Markup of each node, to be put into an `html` template.
 */
export function renderNodes(nodes: readonly (Content | MarkedPhrasing)[], context: Context): Html[] {
  const edges = phraseEdges(nodes, context.direction, context.edges);
  return nodes.map((node, index) => {
    // A document may hold a type nobody has a component for; it came as JSON.
    const component = context.nodes[node.type] as Component<typeof node> | undefined;
    return (component ?? context.onUnknown)(node, edges ? { ...context, edges: edges[index] } : context);
  });
}

/**
 * Renders what is in a node, quotations included.
 *
 * @param node - A node with children; not changed.
 * @param context - What the calling component was given, or a changed copy.
 * @returns Markup of each child, to be put into an `html` template.
 */
export function renderChildren(node: { children: readonly (Content | MarkedPhrasing)[] }, context: Context): Html[] {
  return renderNodes(context.quoted.get(node) ?? node.children, context);
}
