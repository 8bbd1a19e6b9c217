import { attributes, html, type Html, type QuotationNode } from "@digestkit/adapter-kit";
import type { Context } from "../context.ts";
import { renderChildren } from "../render-nodes.ts";
import { withLanguage } from "../with-language.ts";

/**
 * Quoted words, marked with who said them. The quotation marks are the author's and stand outside, in the text: HTML's `q`
 * would add its own wherever the page is read without its style sheet. A name, title or scare quote is nobody's speech and
 * not marked.
 */
export function quotation(node: QuotationNode, context: Context): Html {
  const { speaker, type, inLanguage } = node.quotation;
  if (type === "term") return html`${renderChildren(node, context)}`;
  const { attributes: foreign, context: inside } = withLanguage(inLanguage, context);
  const id = node.isFirst ? context.plan.anchors.get(node.quotation) : undefined;
  const known = attributes({ id, class: "quotation", "data-type": type, "data-speaker": speaker?.name, ...foreign });
  return html`<span${known}>${renderChildren(node, inside)}</span>`;
}
