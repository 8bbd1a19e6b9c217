import type { Content } from "./content.ts";
import type { FlowContent } from "./flow-content.ts";
import type { PhrasingContent } from "./phrasing-content.ts";
import type { Digest } from "./digest.ts";
import type { Entry } from "./entry.ts";
import type { Position } from "./position.ts";
import type { Section } from "./section.ts";
import { walkSections } from "./walk-sections.ts";

/** What a {@link TextBlock} is in the document. */
export type TextBlockKind =
  "title" | "pullQuote" | "abstract" | "sectionTitle" | "sectionAbstract" | "headline" | "body" | "correction";

/** The innermost piece of a block's text: a text node, a piece of code, a line break, an image's alternative text. */
export interface TextLeaf {
  /** Kind of the piece; `field` for a value that is no content node (a plain title). */
  type: "text" | "inlineCode" | "code" | "break" | "image" | "field";
  /** Where it starts in its block's `text`, in UTF-16 code units. */
  start: number;
  /** Where it ends in its block's `text`. */
  end: number;
  /** Where it stands in the source. */
  position?: Position;
}

/** One unbroken stretch of text (a paragraph, a heading, a table cell, a title) with the leaves it is made of. */
export interface TextBlock {
  /** What the block is in the document. */
  kind: TextBlockKind;
  /** The text of all its leaves. */
  text: string;
  /** What the text is made of, in order; they cover it without a gap. */
  leaves: TextLeaf[];
  /** Where the block starts in `textOf(entry)`; in `textOf` of the abstract for blocks outside entries; 0 for titles. */
  offset: number;
  /** Type of the innermost flow node the text belongs to: `paragraph`, `code`, `tableCell` …; absent for fields. */
  node?: "paragraph" | "heading" | "code" | "tableCell";
  /** The entry the block belongs to. */
  entry?: Entry;
  /** The section the block belongs to. */
  section?: Section;
}

/** What stands between two blocks in `textOf`. */
export const blockSeparator = "\n\n";

type Owner = Pick<TextBlock, "kind" | "entry" | "section">;

/**
 * Every text of a digest in reading order, block by block: title, pull quote, abstract, then each section's title, abstract
 * and entries (headline first), then corrections. This is what rules walk and what `textOf` joins.
 *
 * @param digest - Document to read; not changed.
 * @returns Blocks with their text, owner and leaves. Offsets are UTF-16 code units.
 * @example
 * ```ts
 * import { createDigest, createSection, textBlocks } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "d", title: "Monitor", sections: [createSection({ id: "s", title: "Talks" })] });
 * console.log(textBlocks(digest).map(({ kind, text }) => [kind, text])); // => [["title", "Monitor"], ["sectionTitle", "Talks"]]
 * ```
 */
export function textBlocks(digest: Digest): TextBlock[] {
  const { title, positions, pullQuote, abstract, corrections } = digest;
  return [
    ...(title === undefined ? [] : [fieldBlock(title, positions?.["title"], { kind: "title" })]),
    ...(pullQuote ? textOrContent(pullQuote, pullQuote.positions?.["text"], { kind: "pullQuote" }) : []),
    ...contentBlocks(abstract, { kind: "abstract" }),
    ...walkSections(digest.sections).flatMap(({ section }) => sectionBlocks(section)),
    ...corrections.flatMap((correction) => textOrContent(correction, correction.position, { kind: "correction" })),
  ];
}

/** Blocks of a value that is content where it is more than plain text. */
function textOrContent(
  { text, content }: { text: string; content?: FlowContent[] },
  position: Position | undefined,
  owner: Owner,
): TextBlock[] {
  return content ? contentBlocks(content, owner) : [fieldBlock(text, position, owner)];
}

/** Blocks of a section, without those of sections inside it. */
function sectionBlocks(section: Section): TextBlock[] {
  const { title, titleContent, positions, abstract = [], entries } = section;
  const owner: Owner = { kind: "sectionTitle", section };
  return [
    ...(titleContent ? [phrasingBlock(titleContent, owner)] : []),
    ...(titleContent || title === "" ? [] : [fieldBlock(title, positions?.["title"], owner)]),
    ...contentBlocks(abstract, { kind: "sectionAbstract", section }),
    ...entries.flatMap((entry) => entryBlocks(entry, section)),
  ];
}

/**
 * The blocks of one entry: its headline, then its body. Joined by `\n\n` their texts are `textOf(entry)`.
 *
 * @param entry - Entry to read; not changed.
 * @param section - Section to name as owner of the blocks.
 * @returns Blocks in reading order; `offset` is where each starts in `textOf(entry)`.
 */
export function entryBlocks(entry: Entry, section?: Section): TextBlock[] {
  const owner = section ? { entry, section } : { entry };
  const headline = headlineBlock(entry, { kind: "headline", ...owner });
  const offset = headline ? headline.text.length + blockSeparator.length : 0;
  const body = contentBlocks(entry.body, { kind: "body", ...owner }, offset);
  return headline ? [headline, ...body] : body;
}

function headlineBlock({ headline, headlineContent, positions }: Entry, owner: Owner): TextBlock | undefined {
  if (headlineContent) return phrasingBlock(headlineContent, owner);
  return headline === undefined ? undefined : fieldBlock(headline, positions?.["headline"], owner);
}

/**
 * The blocks of a piece of flow content, with no owner but `owner`.
 *
 * @param content - Flow content; not changed.
 * @param owner - What the blocks are in the document.
 * @param offset - Where the first block starts.
 * @returns Blocks in reading order.
 */
export function contentBlocks(content: FlowContent[], owner: Owner, offset = 0): TextBlock[] {
  const blocks: TextBlock[] = [];
  const stack: Content[] = content.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    const block = leafBlock(node, owner);
    if (block) {
      block.offset = offset;
      offset += block.text.length + blockSeparator.length;
      blocks.push(block);
    } else if ("children" in node) {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Content);
    }
  }
  return blocks;
}

function leafBlock(node: Content, owner: Owner): TextBlock | undefined {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "tableCell":
      return phrasingBlock(node.children, owner, node.type);
    case "code":
      return newBlock(owner, node.value, [newLeaf("code", 0, node.value, node.position)], "code");
    default:
      return undefined;
  }
}

function phrasingBlock(content: PhrasingContent[], owner: Owner, node?: TextBlock["node"]): TextBlock {
  const leaves: TextLeaf[] = [];
  let text = "";
  const stack = content.toReversed();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const value = textOfLeaf(next);
    if (value !== undefined) {
      leaves.push(newLeaf(next.type as TextLeaf["type"], text.length, value, next.position));
      text += value;
    } else if ("children" in next) {
      for (let index = next.children.length - 1; index >= 0; index--) {
        stack.push(next.children[index] as PhrasingContent);
      }
    }
  }
  return newBlock(owner, text, leaves, node);
}

/** What a node adds to the text, when it is one of those that do. */
function textOfLeaf(node: PhrasingContent): string | undefined {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return node.value;
    case "break":
      return "\n";
    case "image":
      return node.alt;
    default:
      return undefined;
  }
}

function fieldBlock(text: string, position: Position | undefined, owner: Owner): TextBlock {
  return newBlock(owner, text, [newLeaf("field", 0, text, position)]);
}

// Fields are set one by one: rules walk every block of every issue, and a spread costs several times as much.

function newBlock(owner: Owner, text: string, leaves: TextLeaf[], node?: TextBlock["node"]): TextBlock {
  const block: TextBlock = { kind: owner.kind, text, leaves, offset: 0 };
  if (node) block.node = node;
  if (owner.entry) block.entry = owner.entry;
  if (owner.section) block.section = owner.section;
  return block;
}

function newLeaf(type: TextLeaf["type"], start: number, value: string, position: Position | undefined): TextLeaf {
  const leaf: TextLeaf = { type, start, end: start + value.length };
  if (position) leaf.position = position;
  return leaf;
}
