import {
  attributes,
  fillLabel,
  firstWords,
  html,
  withLanguage,
  type Html,
  type QuotationNode,
} from "@digestkit/adapter-kit";
import type { Context } from "../context.ts";
import { renderChildren } from "../render-nodes.ts";

/**
 * Quoted words, marked with who said them. The quotation marks are the author's and stand outside, in the text: HTML's `q`
 * would add its own wherever the page is read without its style sheet. A name, title or scare quote is nobody's speech and
 * not marked. After a whole utterance comes a link to it, which the style sheet shows: it has no text of its own, so that
 * copied words stay what they are.
 */
export function quotation(node: QuotationNode, context: Context): Html {
  const { speaker, type, inLanguage } = node.quotation;
  if (type === "term") return html`${renderChildren(node, context)}`;
  const { attributes: foreign, context: inside } = withLanguage(inLanguage, context);
  const anchor = context.plan.anchors.get(node.quotation);
  const id = node.isFirst ? anchor : undefined;
  const known = attributes({ id, class: "quotation", "data-type": type, "data-speaker": speaker?.name, ...foreign });
  const isLinked = node.isLast && type === "direct" && context.permalinks === "all" && !context.isInLink;
  return html`<span${known}>${renderChildren(node, inside)}</span>${isLinked && permalink(node, anchor, context)}`;
}

function permalink({ quotation: { text } }: QuotationNode, anchor: string | undefined, { labels }: Context): Html {
  const name = fillLabel(labels.labelled, { label: labels.permalinkOfQuotation, value: firstWords(text) });
  return html`<a class="permalink" href="#${anchor}" aria-label="${name}"></a>`;
}
