import { entryBlocks, type Content, type Entry, type PhrasingContent, type Quotation } from "@digestkit/schema";
import { markPhrasing, type MarkedPhrasing, type QuotationNode } from "./mark-phrasing.ts";

/** For the entry itself (its headline) and each node with quoted content: its children, with quotations as nodes. */
export type QuotedChildren = ReadonlyMap<object, MarkedPhrasing[]>;

/**
 * Puts an entry's quotations, which are ranges, where a renderer meets them: as nodes around the content they cover.
 *
 * ```text
 * He said, “I am *very* tired.”     range of the quotation: I am very tired.
 * text("He said, “")  quotation(text("I am "), emphasis(…), text(" tired."))  text("”")
 * ```
 *
 * A quotation over several blocks, or over part of a link, becomes several nodes; an element is never cut in two.
 *
 * @param entry - Entry to read; not changed.
 * @returns New children by node: `get(paragraph) ?? paragraph.children`. For the headline the key is the entry.
 * Ranges that are empty or outside the text are left out; so is what stands more than eight quotations deep.
 * @example
 * ```js
 * import { markQuotations } from "@digestkit/adapter-kit";
 * import { createEntry } from "@digestkit/schema";
 *
 * const paragraph = { type: "paragraph", children: [{ type: "text", value: "He said “No.”" }] };
 * const quotation = { id: "q1", text: "No.", type: "direct", range: { start: 9, end: 12 }, confidence: 1, evidence: "editor" };
 * const marked = markQuotations(createEntry({ id: "a", body: [paragraph], quotations: [quotation] }));
 * console.log(marked.get(paragraph).map((node) => node.type).join()); // => text,quotation,text
 * ```
 */
export function markQuotations(entry: Entry): QuotedChildren {
  const marked = new Map<object, MarkedPhrasing[]>();
  const quotations = entry.quotations.filter(({ range }) => range.start < range.end).toSorted(outermostFirst);
  if (quotations.length === 0) return marked;
  const sweep = { quotations, next: 0, active: [], last: new Map<Quotation, QuotationNode>() };
  const blocks = entryBlocks(entry);
  for (const [index, { key, children }] of textOwners(entry).entries()) {
    const start = blocks[index]?.offset ?? 0;
    const result = markPhrasing(sweep, children, start, []);
    if (result.some((node) => !children.includes(node as PhrasingContent))) marked.set(key, result);
  }
  return marked;
}

function outermostFirst({ range: a }: Quotation, { range: b }: Quotation): number {
  return a.start - b.start || b.end - a.end;
}

/** A block with text and the node whose children it is made of. */
interface TextOwner {
  key: object;
  children: PhrasingContent[];
}

/** The owners of `entryBlocks(entry)`, one for each block, in the same order. */
function textOwners(entry: Entry): TextOwner[] {
  const owners: TextOwner[] = [];
  const { headline, headlineContent } = entry;
  if (headlineContent) owners.push({ key: entry, children: headlineContent });
  else if (headline !== undefined) owners.push({ key: entry, children: [{ type: "text", value: headline }] });
  const stack: Content[] = entry.body.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      owners.push({ key: node, children: node.children });
    } else if (node.type === "code") {
      owners.push({ key: node, children: [] });
    } else if ("children" in node) {
      stack.push(...(node.children as Content[]).toReversed());
    }
  }
  return owners;
}
