/** The little these tests need of an HTML parser's tree. */
export interface ParsedElement {
  nodeName: string;
  attrs: { name: string; value: string }[];
  childNodes: ParsedNode[];
}

/** An element, or a text with its value. */
export type ParsedNode = ParsedElement & { value: string };

interface Parse5 {
  parseFragment: (markup: string) => ParsedElement;
  serialize: (node: ParsedElement) => string;
}

// The parser is a tool of the tests only; its types differ between the versions the tools bring along.
const name: string = "parse5";
const parse5 = (await import(name)) as Parse5;

/** Parses markup as a browser does (WHATWG HTML, fragment parsing). */
export function parseFragment(markup: string): ParsedElement {
  return parse5.parseFragment(markup);
}

/** Writes a tree back as markup. */
export function serialize(node: ParsedElement): string {
  return parse5.serialize(node);
}
