import { SaxesParser } from "saxes";

/** An element with what is in it, names as they are written. */
export interface Parsed {
  name: string;
  attributes: Record<string, string>;
  children: (Parsed | string)[];
}

/**
 * Parses a document strictly: XML 1.0 with namespaces.
 *
 * @throws Error where it is not well-formed.
 */
export function parseXml(xml: string): Parsed {
  const parser = new SaxesParser({ xmlns: true });
  const root: Parsed = { name: "", attributes: {}, children: [] };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.values(attributes).map((attribute): [string, string] => [attribute.name, attribute.value]);
    const element: Parsed = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root.children.find((child) => typeof child !== "string") as Parsed;
}

/** All elements in a document, in their order, the root first. */
export function elementsOf(root: Parsed): Parsed[] {
  const inside = root.children.filter((child) => typeof child !== "string");
  return [root, ...inside.flatMap(elementsOf)];
}

/** The elements with a name. */
export function named(root: Parsed, name: string): Parsed[] {
  return elementsOf(root).filter((element) => element.name === name);
}

/** What a reader reads of an element: its text and that of its images. */
export function visibleText(element: Parsed): string {
  if (element.name === "title") return "";
  const own = element.name === "img" ? (element.attributes["alt"] ?? "") : "";
  return own + element.children.map((child) => (typeof child === "string" ? child : visibleText(child))).join("");
}
