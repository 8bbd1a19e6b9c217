import type { Content, Digest, Entry, Section, Text } from "@digestkit/schema";

/** Every content node but plain text, which `blocks` has. */
type RecordedNode = Exclude<Content, Text>;

/** A content node of a digest and where it belongs. */
export interface NodeRecord<Type extends RecordedNode["type"] = RecordedNode["type"]> {
  /** The node itself. */
  node: Extract<RecordedNode, { type: Type }>;
  /** The node of the entry, abstract or title that it is, or is part of. */
  top: Content;
  /** The section it stands in, if any. */
  section: Section | undefined;
  /** The entry it belongs to, if any. */
  entry: Entry | undefined;
  /** Whether it stands in a block quotation. */
  quoted: boolean;
}

/** All content nodes of a digest but plain text. */
export interface DigestNodes {
  /** The nodes of one type in reading order. */
  ofType: <Type extends RecordedNode["type"]>(type: Type) => NodeRecord<Type>[];
  /** The nodes that hold a block of text (paragraphs, headings, table cells, code) in the order of `textBlocks`. */
  textNodes: NodeRecord[];
}

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
  const add = (content: readonly Content[] = [], section?: Section, entry?: Entry): void => {
    for (const top of content) addNode(collected, top, section, entry);
  };
  const addSection = (section: Section): void => {
    add(section.titleContent, section);
    add(section.abstract, section);
    for (const entry of section.entries) {
      add(entry.headlineContent, section, entry);
      add(entry.body, section, entry);
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

/** A node still to be noted, and whether it stands in a block quotation. */
interface Pending {
  node: Content;
  quoted: boolean;
}

function addNode({ byType, textNodes }: Collected, top: Content, section?: Section, entry?: Entry): void {
  const stack: Pending[] = [{ node: top, quoted: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next;
    if (node.type === "text") continue;
    const quoted = next.quoted || node.type === "blockquote";
    const record: NodeRecord = { node, top, section, entry, quoted };
    const records = byType.get(node.type);
    if (records) records.push(record);
    else byType.set(node.type, [record]);
    if (textNodeTypes.has(node.type)) textNodes.push(record);
    if (!("children" in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push({ node: node.children[index] as Content, quoted });
    }
  }
}
