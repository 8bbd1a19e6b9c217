/** A piece of text in an XML tree (xast). */
export interface XmlText {
  type: "text";
  value: string;
}

/** An element of an XML tree (xast). */
export interface XmlElement {
  type: "element";
  /** Name, with the prefix of its namespace. */
  name: string;
  /** Values by name; `undefined` ones are not written. */
  attributes: Record<string, string | undefined>;
  children: XmlNode[];
}

/** What can be in an element of an XML tree. */
export type XmlNode = XmlElement | XmlText;

/** What can be in an element; nothing stands for what there is not. */
export type XmlContent = string | undefined | readonly (XmlElement | undefined)[];

/**
 * An element for `toXml`, of a document that holds data: a feed, a package.
 *
 * @param name - Name, with the prefix of its namespace; the program's.
 * @param content - Its text, or its elements, one to a line.
 * @param attributes - Attributes; `undefined` ones are left out.
 * @returns The element; nothing where the content is `undefined`.
 * @see https://github.com/syntax-tree/xast
 * @example
 * ```ts
 * import { toXml, xmlElement } from "@digestkit/adapter-kit";
 *
 * const title = xmlElement("title", "Q & A", { "xml:lang": "en" });
 * console.log(title && toXml(title)); // => <title xml:lang="en">Q &amp; A</title>
 * ```
 */
export function xmlElement(
  name: string,
  content: XmlContent,
  attributes: Record<string, string | undefined> = {},
): XmlElement | undefined {
  if (content === undefined) return undefined;
  return { type: "element", name, attributes, children: childrenOf(content) };
}

function childrenOf(content: string | readonly (XmlElement | undefined)[]): XmlNode[] {
  const line: XmlText = { type: "text", value: "\n" };
  if (typeof content === "string") return content === "" ? [] : [{ type: "text", value: content }];
  const elements = content.filter((element) => element !== undefined);
  return elements.length === 0 ? [] : [line, ...elements.flatMap((element) => [element, line])];
}
