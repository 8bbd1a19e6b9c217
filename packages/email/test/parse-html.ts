/** The little these tests need of an HTML parser's tree. */
export interface ParsedNode {
  nodeName: string;
  tagName?: string;
  /** Of a text. */
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: ParsedNode[];
}

interface Parse5 {
  parse: (markup: string) => ParsedNode;
}

// The parser is a tool of the tests only; its types differ between the versions the tools bring along.
const name: string = "parse5";
const parse5 = (await import(name)) as Parse5;

/** Parses a document as a browser does (WHATWG HTML). */
export function parseHtml(markup: string): ParsedNode {
  return parse5.parse(markup);
}

/** Every node of a tree, in document order. */
export function nodesOf(node: ParsedNode): ParsedNode[] {
  return [node, ...(node.childNodes ?? []).flatMap(nodesOf)];
}

/** The value of an attribute. */
export function attributeOf({ attrs = [] }: ParsedNode, name: string): string | undefined {
  return attrs.find((found) => found.name === name)?.value;
}

/** The elements of a document with a name, in document order. */
export function elementsOf(markup: string, name: string): ParsedNode[] {
  return nodesOf(parseHtml(markup)).filter(({ tagName }) => tagName === name);
}

/** The text in a node. */
export function textIn(node: ParsedNode): string {
  return nodesOf(node)
    .map(({ value }) => value ?? "")
    .join("");
}

/** What a reader reads of a mail: its text and that of its images, without the line for lists of mails. */
export function visibleText(markup: string): string {
  const read = (node: ParsedNode): string => {
    if (attributeOf(node, "style")?.startsWith("display:none")) return "";
    if (node.tagName === "img") return attributeOf(node, "alt") ?? "";
    return node.value ?? (node.childNodes ?? []).map(read).join(" ");
  };
  const [body] = elementsOf(markup, "body");
  return body ? read(body) : "";
}
