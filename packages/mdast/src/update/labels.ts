import type { Nodes, RootContent } from "mdast";
import type { Scope } from "./scope.ts";

/** Labels of the definitions in blocks, or nothing when there are none. */
export function labelsOf(blocks: readonly RootContent[]): Scope | undefined {
  const labels: Scope = { defined: new Set(), footnotes: new Set() };
  const stack: Nodes[] = [...blocks];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "definition") labels.defined.add(labelOf(node.identifier));
    else if (node.type === "footnoteDefinition") labels.footnotes.add(labelOf(node.identifier));
    if (holdsBlocks(node)) for (const child of node.children) stack.push(child);
  }
  return labels.defined.size + labels.footnotes.size > 0 ? labels : undefined;
}

/** The label in the form of `normalizeLabel`: identifiers are the same in lower case, and upper case brings that back. */
function labelOf(identifier: string): string {
  return identifier.toUpperCase();
}

type Holder = Extract<Nodes, { type: "blockquote" | "list" | "listItem" | "footnoteDefinition" }>;

function holdsBlocks(node: Nodes): node is Holder {
  const { type } = node;
  return type === "blockquote" || type === "list" || type === "listItem" || type === "footnoteDefinition";
}
