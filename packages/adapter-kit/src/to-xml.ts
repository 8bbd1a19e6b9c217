import { toXml as serialise, type Options } from "xast-util-to-xml";
import type { Nodes } from "xast";
import { escapeXml } from "./escape/escape-xml.ts";
import { replaceForbidden } from "./escape/replace-forbidden.ts";

// Text reaches the serialiser as `raw`, escaped by us: left to itself it writes `]]>`, which XML forbids in text.
const options: Options = { allowDangerousXml: true, closeEmptyElements: true, tightClose: true };

/**
 * XML of a xast tree: the one way XML leaves Digestkit. Everything is escaped; characters XML forbids become U+FFFD.
 *
 * @param tree - Tree made with `xastscript` or by hand; not changed. Names of elements and attributes are the program's.
 * @returns An XML document or fragment, ending as the tree does; elements without content are closed at once.
 * @throws TypeError when the tree holds a `raw` node.
 * @see https://github.com/syntax-tree/xast
 * @example
 * ```js
 * import { toXml } from "@digestkit/adapter-kit";
 *
 * const text = { type: "text", value: "Q & A\u0000" };
 * console.log(toXml({ type: "element", name: "title", attributes: { lang: "en" }, children: [text] })); // => <title lang="en">Q &amp; A�</title>
 * ```
 */
export function toXml(tree: Nodes | Nodes[]): string {
  return serialise(Array.isArray(tree) ? tree.map(clean) : clean(tree), options);
}

/** The same tree, its text escaped and without forbidden characters. */
function clean(node: Nodes): Nodes {
  switch (node.type) {
    case "text":
      return { type: "raw", value: escapeXml(node.value) };
    case "cdata":
    case "comment":
    case "instruction":
      return { ...node, value: replaceForbidden(node.value) };
    case "element":
      return {
        ...node,
        attributes: cleanValues(node.attributes),
        children: node.children.map(clean) as typeof node.children,
      };
    case "root":
      return { ...node, children: node.children.map(clean) as typeof node.children };
    case "doctype":
      return node;
    default:
      throw new TypeError(`Unexpected ${(node as Nodes).type} node, expected text and elements`);
  }
}

function cleanValues(values: Record<string, unknown>): Record<string, string | null | undefined> {
  const entries = Object.entries(values) as [string, string | null | undefined][];
  return Object.fromEntries(entries.map(([name, value]) => [name, value ? replaceForbidden(value) : value]));
}
