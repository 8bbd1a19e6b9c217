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

/** What a reader reads of a page: its text, and the text of its images. */
export function visibleText(markup: string): string {
  const body = nodesOf(parseHtml(markup)).find(({ tagName }) => tagName === "body");
  return (body ? nodesOf(body) : [])
    .map(
      ({ value, tagName, attrs }) =>
        value ?? (tagName === "img" ? attrs?.find((found) => found.name === "alt")?.value : "") ?? "",
    )
    .join(" ");
}
