/** A piece of text in a xast tree. */
export interface XmlText {
  type: "text";
  value: string;
}

/** An element of a xast tree. */
export interface XmlElement {
  type: "element";
  name: string;
  attributes: Record<string, string | undefined>;
  children: (XmlElement | XmlText)[];
}

/** What can be in an element; nothing stands for what there is not. */
type XmlContent = string | undefined | readonly (XmlElement | undefined)[];

/**
 * An element for `toXml`.
 *
 * @param name - Name, with the prefix of its namespace.
 * @param content - Its text, or its elements, one to a line.
 * @param attributes - Attributes; `undefined` ones are left out.
 * @returns The element; nothing where the content is `undefined`.
 */
export function xmlElement(
  name: string,
  content: XmlContent,
  attributes: Record<string, string | undefined> = {},
): XmlElement | undefined {
  if (content === undefined) return undefined;
  return { type: "element", name, attributes, children: childrenOf(content) };
}

function childrenOf(content: string | readonly (XmlElement | undefined)[]): (XmlElement | XmlText)[] {
  const line: XmlText = { type: "text", value: "\n" };
  if (typeof content === "string") return content === "" ? [] : [{ type: "text", value: content }];
  const elements = content.filter((element) => element !== undefined);
  return elements.length === 0 ? [] : [line, ...elements.flatMap((element) => [element, line])];
}
