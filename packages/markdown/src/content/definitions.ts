import type { LinkDefinition } from "../from-mdast/from-mdast-options.ts";
import type { MdastNode } from "./mdast-node.ts";

/**
 * A label as references are compared by: white space collapsed, case folded (CommonMark, section 4.7).
 *
 * @param label - Label as written, without its brackets.
 * @returns Key for comparing.
 */
export function normaliseLabel(label: string): string {
  return label
    .trim()
    .replace(/[\t\n\r ]+/gu, " ")
    .toLowerCase()
    .toUpperCase();
}

/**
 * All link definitions a document can use: its own, first one wins (CommonMark, section 4.7), then those given from elsewhere.
 *
 * @param tree - Nodes of any engine.
 * @param external - Definitions by label.
 * @returns Definitions by normalised label.
 */
export function collectDefinitions(
  tree: readonly MdastNode[],
  external: Readonly<Record<string, LinkDefinition>> = {},
): Map<string, LinkDefinition> {
  const definitions = new Map<string, LinkDefinition>();
  const add = (label: string, { url, title }: LinkDefinition): void => {
    const key = normaliseLabel(label);
    if (!definitions.has(key)) definitions.set(key, title === undefined ? { url } : { url, title });
  };
  const stack = tree.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "definition" && typeof node.url === "string" && typeof node.identifier === "string") {
      add(node.identifier, typeof node.title === "string" ? { url: node.url, title: node.title } : { url: node.url });
    }
    for (let index = (node.children?.length ?? 0) - 1; index >= 0; index--)
      stack.push(node.children?.[index] as MdastNode);
  }
  for (const label of Object.keys(external)) add(label, external[label] as LinkDefinition);
  return definitions;
}
