import * as z from "zod/mini";
import type { ContentNode } from "./content-node.ts";
import { phrasingContentSchema, type Comment, type PhrasingContent } from "./phrasing-content.ts";
import { positionSchema } from "./position.ts";

/** A paragraph. */
export interface Paragraph extends ContentNode {
  type: "paragraph";
  children: PhrasingContent[];
}

/** A heading inside an entry or abstract; section and entry titles are not nodes of this kind. */
export interface Heading extends ContentNode {
  type: "heading";
  /** Level of the heading, from 1. */
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
  /** Normalised label that references name it by. */
  identifier: string;
  /** Label as written. */
  label?: string;
  /** As written; never rendered. */
  url: string;
  /** Advisory title. */
  title?: string;
}

/** Content that stands as a block. */
export type FlowContent =
  Paragraph | Heading | Blockquote | List | Code | ThematicBreak | Table | FootnoteDefinition | Definition | Comment;

const position = z.exactOptional(positionSchema);
const title = z.exactOptional(z.string());
const label = z.exactOptional(z.string());
const phrasing = z.array(phrasingContentSchema);
// A function, so that each use is a schema of its own and JSON Schema refers to `FlowContent`, not to a nameless list of it.
const flow = (): z.ZodMiniType<FlowContent[]> => z.array(z.lazy(() => flowContentSchema));

/** Schema of {@link ListItem}. */
export const listItemSchema: z.ZodMiniType<ListItem> = z.strictObject({
  type: z.literal("listItem"),
  checked: z.exactOptional(z.boolean()),
  spread: z.boolean(),
  children: flow(),
  position,
});

/** Schema of {@link TableCell}. */
export const tableCellSchema: z.ZodMiniType<TableCell> = z.strictObject({
  type: z.literal("tableCell"),
  children: phrasing,
  position,
});

/** Schema of {@link TableRow}. */
export const tableRowSchema: z.ZodMiniType<TableRow> = z.strictObject({
  type: z.literal("tableRow"),
  children: z.array(tableCellSchema),
  position,
});

/** Schema of {@link FlowContent}. */
export const flowContentSchema: z.ZodMiniType<FlowContent> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("paragraph"), children: phrasing, position }),
  z.strictObject({ type: z.literal("heading"), depth: z.literal([1, 2, 3, 4, 5, 6]), children: phrasing, position }),
  z.strictObject({ type: z.literal("blockquote"), children: flow(), position }),
  z.strictObject({
    type: z.literal("list"),
    ordered: z.boolean(),
    start: z.exactOptional(z.int().check(z.nonnegative())),
    spread: z.boolean(),
    children: z.array(listItemSchema),
    position,
  }),
  z.strictObject({
    type: z.literal("code"),
    lang: z.exactOptional(z.string()),
    meta: z.exactOptional(z.string()),
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
  z.strictObject({ type: z.literal("footnoteDefinition"), identifier: z.string(), label, children: flow(), position }),
  z.strictObject({ type: z.literal("definition"), identifier: z.string(), label, url: z.string(), title, position }),
  z.strictObject({ type: z.literal("comment"), value: z.string(), position }),
]);
