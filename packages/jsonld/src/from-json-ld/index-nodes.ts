import { isNode, type JsonNode } from "./json-node.ts";

/** What a document has, by `@id`. */
export interface NodeIndex {
  /** All nodes there are, outermost first. */
  all: readonly JsonNode[];
  /** The node that tells what a reference points to; the reference itself where there is none. */
  resolve: (node: JsonNode) => JsonNode;
}

/** What a reference may say besides: a node that says more tells what it is. */
const ofReferences: ReadonlySet<string> = new Set(["@id", "@type", "alternateName"]);

/**
 * Looks through a document for its nodes. No recursion: it may be nested as deep as its author likes.
 *
 * @param value - Plain JSON; not changed.
 * @returns Its nodes.
 */
export function indexNodes(value: unknown): NodeIndex {
  const all: JsonNode[] = [];
  const byId = new Map<string, JsonNode>();
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length; at++) {
    const next = queue[at];
    if (Array.isArray(next)) for (const item of next) queue.push(item);
    if (!isNode(next)) continue;
    all.push(next);
    const id = next["@id"];
    if (typeof id === "string" && !byId.has(id) && Object.keys(next).some((key) => !ofReferences.has(key)))
      byId.set(id, next);
    for (const member of Object.values(next)) if (typeof member === "object") queue.push(member);
  }
  return {
    all,
    resolve: (node) => (typeof node["@id"] === "string" ? byId.get(node["@id"]) : undefined) ?? node,
  };
}
