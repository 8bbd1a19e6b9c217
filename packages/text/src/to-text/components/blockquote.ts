import type { Blockquote } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { quoteLines } from "../layout/quote-mark.ts";
import { renderFlow } from "../render-nodes.ts";
import { narrowed } from "../narrowed.ts";

/** A block quotation, as mail quotes. */
export function blockquote(node: Blockquote, context: Context): string[] {
  return quoteLines(renderFlow(node.children, narrowed(context, 2)));
}
