import type { Content } from "./content.ts";
import type { InlineElement, InlineElementName } from "./phrasing-content.ts";
import type { Correction } from "./correction.ts";
import type { Digest } from "./digest.ts";
import type { Organisation, Person, Place } from "./entity.ts";
import type { Entry, Mention } from "./entry.ts";
import type { PullQuote } from "./pull-quote.ts";
import type { Quotation } from "./quotation.ts";
import type { Section } from "./section.ts";
import type { Source } from "./source.ts";

/** Content nodes by their `type`. */
type ContentByType = {
  [Type in Content["type"]]: Type extends InlineElementName ? InlineElement : Extract<Content, { type: Type }>;
};

/** Everything `visit` can come by, by the name its visitor has: parts of the document, and content nodes by their `type`. */
export interface VisitedNodes extends ContentByType {
  /** The document itself. */
  digest: Digest;
  /** The sentence the issue leads with. */
  pullQuote: PullQuote;
  /** A section, also one inside another. */
  section: Section;
  /** An entry of a section. */
  entry: Entry;
  /** A source of an entry or a quotation. */
  source: Source;
  /** A quotation of an entry. */
  quotation: Quotation;
  /** A name in an entry. */
  mention: Mention;
  /** A published correction. */
  correction: Correction;
  /** Somebody named in the digest. */
  person: Person;
  /** A body named in the digest. */
  organisation: Organisation;
  /** A place named in the digest. */
  place: Place;
}

/** What `visit` can come by. */
export type VisitedNode = VisitedNodes[keyof VisitedNodes];

/** Where a node stands in the document. Both lists are `visit`'s own and change as it goes on: copy what you keep. */
export interface VisitContext {
  /** From the digest down to the node's parent. */
  readonly parents: readonly VisitedNode[];
  /** Keys from the top of the document to the node: `["sections", 0, "entries", 2]`. */
  readonly path: readonly (string | number)[];
}

/** Returned by a visitor: do not go into this node. */
export const SKIP: unique symbol = Symbol("skip");

/** Returned by a visitor: the visit is over. */
export const EXIT: unique symbol = Symbol("exit");

/** What to do with one kind of node. */
export type Visitor<Node> = (node: Node, context: VisitContext) => void | typeof SKIP | typeof EXIT;

/** One visitor for each kind of node that matters; `content` takes every content node that has none of its own. */
export type Visitors = { [Kind in keyof VisitedNodes]?: Visitor<VisitedNodes[Kind]> } & { content?: Visitor<Content> };

type Kind = Exclude<keyof VisitedNodes, Content["type"]> | "content";

/** The fields of each kind that hold nodes, in reading order. */
const fieldsOf: Record<Kind, readonly (readonly [field: string, kind: Kind])[]> = {
  digest: [
    ["pullQuote", "pullQuote"],
    ["abstract", "content"],
    ["sections", "section"],
    ["corrections", "correction"],
    ["people", "person"],
    ["organisations", "organisation"],
    ["places", "place"],
  ],
  pullQuote: [["content", "content"]],
  section: [
    ["titleContent", "content"],
    ["abstract", "content"],
    ["entries", "entry"],
    ["sections", "section"],
  ],
  entry: [
    ["headlineContent", "content"],
    ["body", "content"],
    ["sources", "source"],
    ["quotations", "quotation"],
    ["mentions", "mention"],
  ],
  source: [],
  quotation: [["source", "source"]],
  mention: [],
  correction: [["content", "content"]],
  person: [],
  organisation: [],
  place: [],
  content: [["children", "content"]],
};

interface Step {
  node: VisitedNode;
  kind: Kind;
  /** How many parents it has. */
  depth: number;
  field?: string;
  index?: number;
}

/**
 * Walks a digest in reading order, parents before children, and calls the visitor of each node.
 *
 * @param digest - Document to read; not changed, and visitors should not change it either.
 * @param visitors - What to do with which kind of node; return {@link SKIP} or {@link EXIT} to leave something out.
 * @example
 * ```ts
 * import { createDigest, visit, type FlowContent } from "@digestkit/schema";
 *
 * const abstract: FlowContent[] = [{ type: "paragraph", children: [{ type: "text", value: "Hello." }] }];
 * visit(createDigest({ id: "a", abstract }), {
 *   text: (node, { path }) => console.log(path.join("."), node.value), // => abstract.0.children.0 Hello.
 * });
 * ```
 */
export function visit(digest: Digest, visitors: Visitors): void {
  const parents: VisitedNode[] = [];
  const path: (string | number)[] = [];
  /** Length of the path of each parent. */
  const lengths: number[] = [];
  const stack: Step[] = [{ node: digest, kind: "digest", depth: 0 }];
  // No recursion: content nests as deep as its author likes.
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, kind, depth, field, index } = step;
    parents.length = depth;
    path.length = lengths[depth - 1] ?? 0;
    if (field !== undefined) path.push(field);
    if (index !== undefined) path.push(index);

    const result = visitorOf(visitors, node, kind)?.(node, { parents, path });
    if (result === EXIT) return;
    if (result === SKIP) continue;
    lengths[depth] = path.length;
    if (pushChildren(stack, node, kind, depth + 1)) parents.push(node);
  }
}

function visitorOf(visitors: Visitors, node: VisitedNode, kind: Kind): Visitor<VisitedNode> | undefined {
  const own = kind === "content" ? (node as Content).type : kind;
  // Own properties only: a node of type `constructor` has no visitor.
  const visitor = Object.hasOwn(visitors, own) ? visitors[own] : kind === "content" ? visitors.content : undefined;
  return visitor as Visitor<VisitedNode> | undefined;
}

/** Puts the children of a node on the stack, last first, and tells whether there are any. */
function pushChildren(stack: Step[], node: VisitedNode, kind: Kind, depth: number): boolean {
  const before = stack.length;
  for (const [field, inner] of fieldsOf[kind].toReversed()) {
    const value = (node as unknown as Record<string, VisitedNode | VisitedNode[] | undefined>)[field];
    if (value === undefined) continue;
    if (!Array.isArray(value)) {
      stack.push({ node: value, kind: inner, depth, field });
      continue;
    }
    for (let index = value.length - 1; index >= 0; index--) {
      stack.push({ node: value[index] as VisitedNode, kind: inner, depth, field, index });
    }
  }
  return stack.length > before;
}
