import { unknownNodeMessage } from "@digestkit/adapter-kit";
import type { Content } from "@digestkit/schema";
import type { ReactNode } from "react";
import type { Props } from "./context.ts";
import { Nodes } from "./nodes.tsx";

/** A node without a component: what is in it is shown, and it is reported. */
export function UnknownNode({ value: node, context }: Props<{ type: string }>): ReactNode {
  context.report(unknownNodeMessage(node.type));
  const { value, children } = node as { value?: unknown; children?: Content[] };
  if (Array.isArray(children)) return <Nodes nodes={children} context={context} />;
  return typeof value === "string" ? value : undefined;
}
