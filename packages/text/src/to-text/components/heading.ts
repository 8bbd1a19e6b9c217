import type { Heading } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren, renderText } from "../render-nodes.ts";

/** A heading inside an entry: a line of its own, between the signs of strong importance. */
export function heading(node: Heading, context: Context): string[] {
  const text = renderChildren(node, context).trim();
  return text === "" ? [] : renderText(`*${text}*`, { ...context, flows: false });
}
