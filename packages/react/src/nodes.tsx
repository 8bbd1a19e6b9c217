import { headingLevels, phraseEdges, type MarkedPhrasing } from "@digestkit/adapter-kit";
import type { Content, FlowContent } from "@digestkit/schema";
import type { ComponentType, ReactNode } from "react";
import type { Context, Props } from "./context.ts";
import { prepareNode } from "./prepare/prepare-node.ts";

/** A content node, or a quotation around some. */
type Node = Content | MarkedPhrasing;

/** Properties of `<Nodes>`. */
export interface NodesProps {
  /** Content; not changed. */
  nodes: readonly Node[];
  /** What the calling component was given, or a changed copy. */
  context: Context;
}

/** Content nodes, each with its component. */
export function Nodes({ nodes, context }: NodesProps): ReactNode {
  const edges = phraseEdges(nodes, context.direction, context.edges);
  return nodes.map((node, index) => {
    const own = edges ? { ...context, edges: edges[index] } : context;
    // A document may hold a type nobody has a component for; it came as JSON.
    const Shown = (context.nodes[node.type] ?? context.onUnknown) as ComponentType<Props<Node>>;
    const { extras, nodes: content, inside = own } = prepareNode(node, own);
    const children = content ? (
      <Nodes nodes={content} context={inside} />
    ) : "children" in node ? (
      <Children of={node} context={inside} />
    ) : undefined;
    // Content has no identity but its place.
    return (
      <Shown key={index} value={node} context={inside} {...extras}>
        {children}
      </Shown>
    );
  });
}

/** Properties of `<Children>`. */
export interface ChildrenProps {
  /** A node with children; not changed. */
  of: { children: readonly Node[] };
  /** What the calling component was given, or a changed copy. */
  context: Context;
}

/** What is in a node, quotations included. */
export function Children({ of, context }: ChildrenProps): ReactNode {
  return <Nodes nodes={context.quoted.get(of) ?? of.children} context={context} />;
}

/** Properties of `<Flow>`. */
export interface FlowProps {
  /** Flow content; not changed. */
  content: readonly FlowContent[];
  /** Where it stands; `headingLevel` is the level of its first heading. */
  context: Context;
}

/** The content of one part: its headings get levels below the part's own. */
export function Flow({ content, context }: FlowProps): ReactNode {
  const levels = headingLevels(content, context.headingLevel);
  return <Nodes nodes={content} context={{ ...context, headingLevels: levels }} />;
}
