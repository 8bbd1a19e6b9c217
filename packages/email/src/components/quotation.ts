import { attributes, html, withLanguage, type QuotationNode } from "@digestkit/adapter-kit";
import { renderChildren, type Component } from "@digestkit/html";

/**
 * Quoted words. Their marks are the author's and stand outside, and who said them stands in the text; where they are in another
 * language they say so, for screen readers and fonts.
 */
export const quotation: Component<QuotationNode> = (node, context) => {
  const { attributes: foreign, context: inside } = withLanguage(node.quotation.inLanguage, context);
  const content = renderChildren(node, inside);
  return foreign.lang === undefined ? html`${content}` : html`<span${attributes({ ...foreign })}>${content}</span>`;
};
