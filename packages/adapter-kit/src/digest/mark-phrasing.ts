import type { PhrasingContent, Quotation } from "@digestkit/schema";

/** A quotation, or the part of one that stands in one run of siblings, around the content it is made of. */
export interface QuotationNode {
  type: "quotation";
  /** The quotation. */
  quotation: Quotation;
  /** Whether this is the quotation's first part: the one that carries its id. */
  isFirst: boolean;
  /** Whether this is its last part: the one a link to it follows. */
  isLast: boolean;
  children: MarkedPhrasing[];
}

/** Phrasing content with its quotations as nodes; elements around part of a quotation have such children too. */
export type MarkedPhrasing = PhrasingContent | QuotationNode;

/** How far a walk through an entry's text has come. */
export interface Sweep {
  /** All quotations, by start, outer before inner. */
  quotations: readonly Quotation[];
  /** Index of the first that has not begun. */
  next: number;
  /** Those that have begun and not ended, outermost first. */
  active: Quotation[];
  /** The last node so far of those that have one. */
  last: Map<Quotation, QuotationNode>;
}

/** How many quotations can stand in one another. */
const maxDepth = 8;

/**
 * Puts quotations into one run of siblings.
 *
 * @param sweep - Where the walk is; moved on to the end of the run.
 * @param nodes - Siblings; not changed.
 * @param start - Where their text starts in the entry's.
 * @param around - Quotations that have a node around the run already.
 * @returns The siblings, those in a quotation below its node.
 */
export function markPhrasing(
  sweep: Sweep,
  nodes: readonly PhrasingContent[],
  start: number,
  around: readonly Quotation[],
): MarkedPhrasing[] {
  const top: MarkedPhrasing[] = [];
  const open: QuotationNode[] = [];
  /** Adds a node below the quotations it stands in, closing and opening what differs from the node before. */
  const add = (node: PhrasingContent, inside: readonly Quotation[]): void => {
    const wanted = inside.filter((quotation) => !around.includes(quotation));
    const shared = open.findIndex(({ quotation }, depth) => quotation !== wanted[depth]);
    if (shared !== -1) open.length = shared;
    for (const quotation of wanted.slice(open.length)) {
      const before = sweep.last.get(quotation);
      if (before) before.isLast = false;
      const part: QuotationNode = { type: "quotation", quotation, isFirst: !before, isLast: true, children: [] };
      sweep.last.set(quotation, part);
      (open.at(-1)?.children ?? top).push(part);
      open.push(part);
    }
    (open.at(-1)?.children ?? top).push(node);
  };

  let at = start;
  for (const node of nodes) {
    const end = at + lengthOf(node);
    let active = advance(sweep, at);
    if (node.type === "text" && boundaryAfter(sweep, at) < end) {
      for (let from = at; from < end; active = advance(sweep, from)) {
        const to = Math.min(end, boundaryAfter(sweep, from));
        const value = node.value.slice(snap(node.value, from - at), snap(node.value, to - at));
        if (value !== "") add({ type: "text", value }, active);
        from = to;
      }
    } else {
      const inside = active.filter(({ range }) => range.end >= end);
      const isCrossed = "children" in node && boundaryAfter(sweep, at) < end;
      add(
        isCrossed ? withChildren(node, markPhrasing(sweep, node.children, at, [...around, ...inside])) : node,
        inside,
      );
    }
    at = end;
  }
  return top;
}

/** An offset that is not inside a surrogate pair; ranges of unchecked documents may be. */
function snap(text: string, offset: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) && offset > 0 ? offset + 1 : offset;
}

function withChildren(node: PhrasingContent, children: MarkedPhrasing[]): PhrasingContent {
  return { ...node, children } as PhrasingContent;
}

/** Moves on to an offset: lets go of the quotations that end before it, takes up those that begin. */
function advance(sweep: Sweep, at: number): Quotation[] {
  sweep.active = sweep.active.filter(({ range }) => range.end > at);
  for (let quotation = sweep.quotations[sweep.next]; quotation && quotation.range.start <= at;) {
    if (quotation.range.end > at && sweep.active.length < maxDepth) sweep.active.push(quotation);
    quotation = sweep.quotations[++sweep.next];
  }
  return sweep.active;
}

/** The next offset at which a quotation begins or ends. */
function boundaryAfter({ active, quotations, next }: Sweep, at: number): number {
  let boundary = quotations[next]?.range.start ?? Infinity;
  for (const { range } of active) if (range.end > at && range.end < boundary) boundary = range.end;
  return boundary;
}

/** Length of a node's text, as `textOf` counts it. */
function lengthOf(node: PhrasingContent): number {
  if (node.type === "text" || node.type === "inlineCode") return node.value.length;
  if (node.type === "break") return 1;
  if (node.type === "image") return node.alt.length;
  let length = 0;
  if ("children" in node) for (const child of node.children) length += lengthOf(child);
  return length;
}
