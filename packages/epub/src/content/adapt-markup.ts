import type { XmlElement, XmlNode } from "@digestkit/adapter-kit";
import { bookSemantics } from "./book-semantics.ts";
import { isElement } from "./is-element.ts";

/**
 * Makes the markup of the html adapter that of a book: with the meaning of its parts, and with `xml:lang` beside `lang`.
 *
 * @param article - The issue; not changed.
 * @returns Its parts.
 */
export function adaptMarkup(article: XmlElement): XmlNode[] {
  return adaptAll(article.children, true);
}

function adaptAll(nodes: readonly XmlNode[], arePart: boolean): XmlNode[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node;
    const { lang, ...others } = node.attributes;
    const attributes = {
      ...others,
      ...(lang !== undefined && { lang, "xml:lang": lang }),
      ...bookSemantics(node, arePart),
    };
    return { ...node, attributes, children: adaptAll(node.children, false) };
  });
}
