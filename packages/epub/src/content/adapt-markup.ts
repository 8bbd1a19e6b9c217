import type { XmlElement, XmlNode } from "@digestkit/adapter-kit";
import { bookSemantics } from "./book-semantics.ts";
import { hasClass, isElement } from "./is-element.ts";

/**
 * Makes the markup of the html adapter that of a book: with the meaning of its parts, with `xml:lang` beside `lang`, without what
 * only a web page has use for.
 *
 * @param article - The issue; not changed.
 * @returns Its parts.
 */
export function adaptMarkup(article: XmlElement): XmlNode[] {
  return adaptAll(article.children, true);
}

function adaptAll(nodes: readonly XmlNode[], arePart: boolean): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (!isElement(node)) return [node];
    // A link of an entry to itself: there is no address to copy in a book.
    if (hasClass(node, "permalink")) return [];
    const { lang, ...others } = node.attributes;
    const attributes = {
      ...others,
      ...(lang !== undefined && { lang, "xml:lang": lang }),
      ...bookSemantics(node, arePart),
    };
    return [{ ...node, attributes, children: adaptAll(node.children, false) }];
  });
}
