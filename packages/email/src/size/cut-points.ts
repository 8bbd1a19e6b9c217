import { blockSeparator, contentBlocks, entryBlocks, type Entry, type FlowContent } from "@digestkit/schema";

/** A place where an entry's body may end. */
export interface CutPoint {
  /** Characters of the body before it. */
  length: number;
  /** How many of the body's nodes stand whole before it. */
  nodes: number;
  /** Inside the next node, a paragraph: which of its children is cut, and after how many characters. */
  inside?: { child: number; at: number };
}

/** Where an entry's body may end, and where it does. */
export interface CutPoints {
  /** Places in order, the end of the body not among them. */
  points: CutPoint[];
  /** Characters of the body without the footnotes at its end. */
  length: number;
}

/** A heading belongs to what comes after it; footnotes stand at the end of the mail, wherever they are written. */
const noEnd: ReadonlySet<string> = new Set<FlowContent["type"]>(["heading", "footnoteDefinition"]);

/** An opening or closing mark of any language. */
const anyMark = /["“”„«»‹›「」『』]/u;

/** The end of a sentence: `…at noon. `, `…tired.” `, `…ました。`; not that of `Mr. ` or `Nov. `. */
const sentenceEnd =
  /(?:(?<=\p{Ll}{4}|\p{L}{6}|\p{Lo}{2}|\d{4}|[)\]»”])[.!?…؟۔]["'”’»)\]]*|[.!?…؟۔]["'”’»)\]]+)(?=\s)|[。！？][」』）]*/gu;

/**
 * The places where an entry may end early: after a block, or after a sentence of a paragraph; never inside a quotation. Where nobody
 * has looked for quotations, that means before the first quotation mark.
 *
 * @param entry - Entry; not changed.
 * @returns Places, and the length of the body.
 */
export function cutPoints(entry: Entry): CutPoints {
  const [first] = entryBlocks(entry);
  const bodyStart = first?.kind === "headline" ? first.text.length + blockSeparator.length : 0;
  const points: CutPoint[] = [];
  let at = bodyStart;
  for (const [index, node] of entry.body.entries()) {
    points.push(...insideOf(node, at, index, bodyStart));
    const blocks = contentBlocks([node], { kind: "body" });
    const length = blocks.reduce((sum, { text }) => sum + text.length + blockSeparator.length, 0);
    at += length;
    if (length > 0 && !noEnd.has(node.type)) {
      points.push({ length: at - blockSeparator.length - bodyStart, nodes: index + 1 });
    }
  }
  const end = points.at(-1)?.length ?? 0;
  const isOpen = openRanges(entry, bodyStart);
  return { points: points.filter(({ length }) => length > 0 && length < end && !isOpen(length)), length: end };
}

/** Ends of sentences in a paragraph's own text; a link or an emphasis is not cut in two. */
function insideOf(node: FlowContent, start: number, nodes: number, bodyStart: number): CutPoint[] {
  if (node.type !== "paragraph") return [];
  const points: CutPoint[] = [];
  let at = start;
  for (const [child, inline] of node.children.entries()) {
    const [block] = contentBlocks([{ type: "paragraph", children: [inline] }], { kind: "body" });
    if (inline.type === "text") {
      for (const found of inline.value.matchAll(sentenceEnd)) {
        const end = found.index + found[0].length;
        points.push({ length: at + end - bodyStart, nodes, inside: { child, at: end } });
      }
    }
    at += block?.text.length ?? 0;
  }
  return points;
}

/** Tells of a place in the body whether it is inside a quotation, or may be. */
function openRanges(entry: Entry, bodyStart: number): (length: number) => boolean {
  if (entry.quotations.length > 0) {
    const ranges = entry.quotations.map(({ range }) => range);
    return (length) => ranges.some(({ start, end }) => start < length + bodyStart && length + bodyStart < end);
  }
  const text = contentBlocks(entry.body, { kind: "body" })
    .map((block) => block.text)
    .join(blockSeparator);
  const first = text.search(anyMark);
  return (length) => first !== -1 && length > first;
}
