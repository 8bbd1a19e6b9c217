import { html, type Html } from "@digestkit/adapter-kit";
import type { Blockquote } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren } from "../render-nodes.ts";

/** A block quotation. */
export function blockquote(node: Blockquote, context: Context): Html {
  return html`<blockquote>\n${renderChildren(node, context)}</blockquote>\n`;
}
