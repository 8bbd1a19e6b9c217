import { SaxesParser } from "saxes";

/** An element as a reader of feeds sees it. */
export interface Parsed {
  /** Namespace and local name: `{http://www.w3.org/2005/Atom}link`, `channel`. */
  name: string;
  attributes: Record<string, string>;
  children: Parsed[];
  /** Its own text, without that of its children. */
  text: string;
}

/** The prefixes the tests write names with. */
const prefixes: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/Atom": "atom:",
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/syndication/history/1.0": "fh:",
  "http://www.w3.org/XML/1998/namespace": "xml:",
  "": "",
};

/**
 * Parses a document strictly: XML 1.0 with namespaces.
 *
 * @throws Error where it is not well-formed.
 */
export function parseXml(xml: string): Parsed {
  const parser = new SaxesParser({ xmlns: true });
  const root: Parsed = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const known = Object.values(attributes).map((attribute): [string, string] => [
      `${prefixes[attribute.uri] ?? `{${attribute.uri}}`}${attribute.local}`,
      attribute.value,
    ]);
    const element = {
      name: `${prefixes[uri] ?? `{${uri}}`}${local}`,
      attributes: Object.fromEntries(known),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    const around = open.at(-1);
    if (around) around.text += text;
  });
  parser.write(xml).close();
  return root.children[0] as Parsed;
}

/** The children of an element with a name. */
export function all(parent: Parsed | undefined, name: string): Parsed[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child with a name. */
export function textOfFirst(parent: Parsed | undefined, name: string): string | undefined {
  return all(parent, name)[0]?.text;
}
