import * as z from "zod";
import { positionSchema, type Position } from "./position.ts";

/**
 * What every content node has. The nodes of this file are a strict subset of mdast (CommonMark + GFM), so that every unist
 * tool works on them, plus six inline nodes mdast has no name for: {@link Comment} and {@link InlineElement}.
 * There is no raw HTML node: a digest is closed, nothing in it can smuggle markup into an edition.
 *
 * @see https://github.com/syntax-tree/mdast
 */
export interface ContentNode {
  /** Where the node stands in its source; absent on nodes that came from no source. */
  position?: Position;
}

/** Text, as it reads: escapes and character references are resolved. A soft line break is a `\n` in `value`. */
export interface Text extends ContentNode {
  type: "text";
  value: string;
}

/** Stress emphasis. */
export interface Emphasis extends ContentNode {
  type: "emphasis";
  children: PhrasingContent[];
}

/** Strong importance. */
export interface Strong extends ContentNode {
  type: "strong";
  children: PhrasingContent[];
}

/** Text that is struck out (GFM). */
export interface Delete extends ContentNode {
  type: "delete";
  children: PhrasingContent[];
}

/** The inline HTML elements that carry meaning in an editor's text and are safe in every edition. */
export type InlineElementName = "sub" | "sup" | "kbd" | "mark" | "abbr";

/** Subscript, superscript, keyboard input, highlight or abbreviation: written as inline HTML in Markdown, a typed node here. */
export interface InlineElement extends ContentNode {
  type: InlineElementName;
  /** Expansion of an `abbr`. */
  title?: string;
  children: PhrasingContent[];
}

/** A short piece of code. */
export interface InlineCode extends ContentNode {
  type: "inlineCode";
  value: string;
}

/** A hard line break. */
export interface Break extends ContentNode {
  type: "break";
}

/** A hyperlink. References (`[text][label]`) are resolved by the reader, so every link carries its `url`. */
export interface Link extends ContentNode {
  type: "link";
  /** As written; pass it through `safeUrl` before use. */
  url: string;
  /** Advisory title. */
  title?: string;
  children: PhrasingContent[];
}

/** An image. */
export interface Image extends ContentNode {
  type: "image";
  /** As written; pass it through `safeUrl` before use. */
  url: string;
  /** Alternative text; empty for a decorative image. */
  alt: string;
  /** Advisory title. */
  title?: string;
}

/** A reference to a {@link FootnoteDefinition}. */
export interface FootnoteReference extends ContentNode {
  type: "footnoteReference";
  /** Normalised label that joins reference and definition. */
  identifier: string;
  /** Label as written. */
  label?: string;
}

/** An HTML comment of the source: kept, never rendered. It may hold a directive (`digestkit-ignore …`). */
export interface Comment extends ContentNode {
  type: "comment";
  /** What stands between `<!--` and `-->`, as written. */
  value: string;
}

/** A paragraph. */
export interface Paragraph extends ContentNode {
  type: "paragraph";
  children: PhrasingContent[];
}

/** A heading inside an entry or abstract; section and entry titles are not nodes of this kind. */
export interface Heading extends ContentNode {
  type: "heading";
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  children: PhrasingContent[];
}

/** A block quotation. */
export interface Blockquote extends ContentNode {
  type: "blockquote";
  children: FlowContent[];
}

/** A list inside an entry or abstract. */
export interface List extends ContentNode {
  type: "list";
  /** Whether the items are numbered. */
  ordered: boolean;
  /** Number of the first item of an ordered list. */
  start?: number;
  /** Whether items are separated by blank lines. */
  spread: boolean;
  children: ListItem[];
}

/** One item of a {@link List}. */
export interface ListItem extends ContentNode {
  type: "listItem";
  /** State of a task-list item (GFM). */
  checked?: boolean;
  /** Whether the item's blocks are separated by blank lines. */
  spread: boolean;
  children: FlowContent[];
}

/** A block of code. */
export interface Code extends ContentNode {
  type: "code";
  /** Language of the code, as written after the fence. */
  lang?: string;
  /** The rest of the fence's info string. */
  meta?: string;
  value: string;
}

/** A thematic break inside an entry. */
export interface ThematicBreak extends ContentNode {
  type: "thematicBreak";
}

/** Alignment of a table column; `null` when the source sets none. */
export type AlignType = "left" | "right" | "center" | null;

/** A table (GFM); the first row is the head. */
export interface Table extends ContentNode {
  type: "table";
  /** One alignment for each column. */
  align: AlignType[];
  children: TableRow[];
}

/** One row of a {@link Table}. */
export interface TableRow extends ContentNode {
  type: "tableRow";
  children: TableCell[];
}

/** One cell of a {@link TableRow}. */
export interface TableCell extends ContentNode {
  type: "tableCell";
  children: PhrasingContent[];
}

/** The text of a footnote. */
export interface FootnoteDefinition extends ContentNode {
  type: "footnoteDefinition";
  /** Normalised label that joins reference and definition. */
  identifier: string;
  /** Label as written. */
  label?: string;
  children: FlowContent[];
}

/** A link reference definition of the source: kept so that nothing is lost, never rendered. */
export interface Definition extends ContentNode {
  type: "definition";
  identifier: string;
  label?: string;
  url: string;
  title?: string;
}

/** Content inside a line of text. */
export type PhrasingContent =
  Text | Emphasis | Strong | Delete | InlineElement | InlineCode | Break | Link | Image | FootnoteReference | Comment;

/** Content that stands as a block. */
export type FlowContent =
  Paragraph | Heading | Blockquote | List | Code | ThematicBreak | Table | FootnoteDefinition | Definition | Comment;

/** Any node that can occur in a digest's content. */
export type Content = FlowContent | PhrasingContent | ListItem | TableRow | TableCell;

const position = positionSchema.exactOptional();
const label = z.string().exactOptional();
const title = z.string().exactOptional();
const phrasing: z.ZodType<PhrasingContent[]> = z.lazy(() => z.array(phrasingContentSchema));
const flow: z.ZodType<FlowContent[]> = z.lazy(() => z.array(flowContentSchema));

const commentSchema = z.strictObject({ type: z.literal("comment"), value: z.string(), position });

export const phrasingContentSchema: z.ZodType<PhrasingContent> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), value: z.string(), position }),
  z.strictObject({ type: z.literal("emphasis"), children: phrasing, position }),
  z.strictObject({ type: z.literal("strong"), children: phrasing, position }),
  z.strictObject({ type: z.literal("delete"), children: phrasing, position }),
  z.strictObject({ type: z.literal(["sub", "sup", "kbd", "mark", "abbr"]), title, children: phrasing, position }),
  z.strictObject({ type: z.literal("inlineCode"), value: z.string(), position }),
  z.strictObject({ type: z.literal("break"), position }),
  z.strictObject({ type: z.literal("link"), url: z.string(), title, children: phrasing, position }),
  z.strictObject({ type: z.literal("image"), url: z.string(), alt: z.string(), title, position }),
  z.strictObject({ type: z.literal("footnoteReference"), identifier: z.string(), label, position }),
  commentSchema,
]);

const listItemSchema: z.ZodType<ListItem> = z.strictObject({
  type: z.literal("listItem"),
  checked: z.boolean().exactOptional(),
  spread: z.boolean(),
  children: flow,
  position,
});

const tableCellSchema: z.ZodType<TableCell> = z.strictObject({
  type: z.literal("tableCell"),
  children: phrasing,
  position,
});

const tableRowSchema: z.ZodType<TableRow> = z.strictObject({
  type: z.literal("tableRow"),
  children: z.array(tableCellSchema),
  position,
});

export const flowContentSchema: z.ZodType<FlowContent> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), children: phrasing, position }),
  z.strictObject({ type: z.literal("heading"), depth: z.literal([1, 2, 3, 4, 5, 6]), children: phrasing, position }),
  z.strictObject({ type: z.literal("blockquote"), children: flow, position }),
  z.strictObject({
    type: z.literal("list"),
    ordered: z.boolean(),
    start: z.int().nonnegative().exactOptional(),
    spread: z.boolean(),
    children: z.array(listItemSchema),
    position,
  }),
  z.strictObject({
    type: z.literal("code"),
    lang: z.string().exactOptional(),
    meta: z.string().exactOptional(),
    value: z.string(),
    position,
  }),
  z.strictObject({ type: z.literal("thematicBreak"), position }),
  z.strictObject({
    type: z.literal("table"),
    align: z.array(z.literal(["left", "right", "center", null])),
    children: z.array(tableRowSchema),
    position,
  }),
  z.strictObject({ type: z.literal("footnoteDefinition"), identifier: z.string(), label, children: flow, position }),
  z.strictObject({ type: z.literal("definition"), identifier: z.string(), label, url: z.string(), title, position }),
  commentSchema,
]);
