import type { XmlElement, XmlNode } from "@digestkit/adapter-kit";

/** Whether a node is an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return node.type === "element";
}

/** Whether an element has a class. */
export function hasClass({ attributes }: XmlElement, name: string): boolean {
  return (attributes["class"] ?? "").split(/\s+/u).includes(name);
}
