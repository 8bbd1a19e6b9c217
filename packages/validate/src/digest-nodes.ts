import type { Content, Digest, Entry, Section } from "@digestkit/schema";

/** A content node of a digest and where it belongs. */
export interface NodeRecord<Type extends Content["type"] = Content["type"]> {
  node: Extract<Content, { type: Type }>;
  /** The node of the entry, abstract or title that it is, or is part of. */
  top: Content;
  section?: Section;
  entry?: Entry;
  /** Whether it stands in a block quotation. */
  quoted: boolean;
}

/** All content nodes of a digest. */
export interface DigestNodes {
  /** The nodes of one type in reading order. */
  ofType: <Type extends Content["type"]>(type: Type) => NodeRecord<Type>[];
  /** The nodes that hold a block of text (paragraphs, headings, table cells, code) in the order of `textBlocks`. */
  textNodes: NodeRecord[];
}

type Owner = Pick<NodeRecord, "section" | "entry">;

interface Collected {
  byType: Map<string, NodeRecord[]>;
  textNodes: NodeRecord[];
}

const textNodeTypes: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell", "code"]);

/**
 * Walk a digest once and note every content node, so that no rule walks it again.
 *
 * @param digest - Digest; not changed.
 * @returns Its nodes.
 */
export function digestNodes(digest: Digest): DigestNodes {
  const collected: Collected = { byType: new Map(), textNodes: [] };
  const add = (content: readonly Content[] = [], owner: Owner = {}): void => {
    for (const top of content) addNode(collected, top, owner);
  };
  const addSection = (section: Section): void => {
    add(section.titleContent, { section });
    add(section.abstract, { section });
    for (const entry of section.entries) {
      add(entry.headlineContent, { section, entry });
      add(entry.body, { section, entry });
    }
    for (const inner of section.sections ?? []) addSection(inner);
  };
  add(digest.pullQuote?.content);
  add(digest.abstract);
  for (const section of digest.sections) addSection(section);
  for (const correction of digest.corrections) add(correction.content);
  return {
    ofType: (type) => (collected.byType.get(type) ?? []) as unknown as NodeRecord<typeof type>[],
    textNodes: collected.textNodes,
  };
}

function addNode({ byType, textNodes }: Collected, top: Content, owner: Owner): void {
  const stack: NodeRecord[] = [{ ...owner, node: top, top, quoted: false }];
  for (let record = stack.pop(); record; record = stack.pop()) {
    const { node } = record;
    const quoted = record.quoted || node.type === "blockquote";
    const records = byType.get(node.type);
    if (records) records.push(record);
    else byType.set(node.type, [record]);
    if (textNodeTypes.has(node.type)) textNodes.push(record);
    if (!("children" in node)) continue;
    for (const child of node.children.toReversed()) stack.push({ ...owner, node: child, top, quoted });
  }
}
