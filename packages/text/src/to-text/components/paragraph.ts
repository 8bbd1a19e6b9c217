import type { Paragraph } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren, renderText } from "../render-nodes.ts";

/** A paragraph, wrapped. */
export function paragraph(node: Paragraph, context: Context): string[] {
  const text = renderChildren(node, context).trim();
  return text === "" ? [] : renderText(text, context);
}
