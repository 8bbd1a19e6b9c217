import type { FootnoteReference } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { inLine } from "../render-nodes.ts";

/** `[^1]`: the number of a footnote; its label where there is no such footnote. */
export function footnoteReference(node: FootnoteReference, { plan }: Context): string {
  const number = plan.references.get(node)?.footnote.number;
  return number === undefined ? inLine(`[^${node.label ?? node.identifier}]`) : `[^${number}]`;
}
