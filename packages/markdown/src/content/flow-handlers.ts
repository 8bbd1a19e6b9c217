import type {
  AlignType,
  Comment,
  FlowContent,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  TableCell,
  TableRow,
} from "@digestkit/schema";
import type { Reading } from "../from-mdast/reading.ts";
import { isSpread } from "./is-spread.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { optional, stringOf, type MdastNode } from "./mdast-node.ts";
import { place, placeValue } from "./place-value.ts";

/** How a handler gets at what is inside its node. */
export interface FlowTools {
  flow: (children: readonly MdastNode[]) => FlowContent[];
  phrasing: (children: readonly MdastNode[]) => PhrasingContent[];
}

type FlowHandler = (node: MdastNode, reading: Reading, tools: FlowTools) => FlowContent[];

/** One handler for each block of CommonMark, GFM and this format. */
export const flowHandlers: Readonly<Record<string, FlowHandler>> = {
  __proto__: null as never,
  paragraph: (node, reading, { phrasing }) => paragraph(phrasing(node.children ?? []), place(node, reading)),
  heading: (node, reading, { phrasing }) => [
    { type: "heading", depth: depthOf(node.depth), children: phrasing(node.children ?? []), ...place(node, reading) },
  ],
  blockquote: (node, reading, { flow }) => [
    { type: "blockquote", children: flow(node.children ?? []), ...place(node, reading) },
  ],
  list: (node, reading, tools) => [
    {
      type: "list",
      ordered: node.ordered === true,
      ...startOf(node),
      spread: isSpread(node),
      children: (node.children ?? []).map((item) => listItem(item, reading, tools)),
      ...place(node, reading),
    },
  ],
  code: (node, reading) => {
    const value = stringOf(node.value);
    return [
      {
        type: "code",
        ...optional("lang", node.lang),
        ...optional("meta", node.meta),
        value,
        ...placeValue(node, "code", value, reading),
      },
    ];
  },
  thematicBreak: (node, reading) => [{ type: "thematicBreak", ...place(node, reading) }],
  table: (node, reading, tools) => {
    const rows = (node.children ?? []).map((row) => tableRow(row, reading, tools));
    const align = (Array.isArray(node.align) ? node.align : []).map(alignOf);
    const longest = rows.reduce((most, { children }) => Math.max(most, children.length), align.length);
    const columns = longest * rows.length > mostCells ? 0 : longest;
    return [
      {
        type: "table",
        align: padded(align, columns, () => null),
        children: rows.map((row) => ({ ...row, children: padded(row.children, columns, emptyCell) })),
        ...place(node, reading),
      },
    ];
  },
  footnoteDefinition: (node, reading, { flow }) => [
    {
      type: "footnoteDefinition",
      identifier: stringOf(node.identifier),
      ...optional("label", node.label),
      children: flow(node.children ?? []),
      ...place(node, reading),
    },
  ],
  definition: (node, reading) => [
    {
      type: "definition",
      identifier: stringOf(node.identifier),
      ...optional("label", node.label),
      url: stringOf(node.url),
      ...optional("title", node.title),
      ...place(node, reading),
    },
  ],
  comment: (node, reading) => [{ type: "comment", value: stringOf(node.value), ...place(node, reading) }],
  html: (node, reading) => htmlBlocks(node, reading),
};

/**
 * A paragraph. Comments at its start become blocks before it, because that is what they are on a line of their own.
 */
function paragraph(children: PhrasingContent[], position: Pick<Paragraph, "position">): FlowContent[] {
  const first = children.findIndex(({ type }) => type !== "comment");
  const comments = first < 0 ? children : children.slice(0, first);
  const rest = first < 0 ? [] : children.slice(first);
  return [
    ...(comments as Comment[]),
    ...(rest.length > 0 ? [{ type: "paragraph" as const, children: rest, ...position }] : []),
  ];
}

/** Cells a table may be filled up to. */
const mostCells = 250_000;

/** A table has as many cells in each row as its longest row has. */
function padded<Item>(items: readonly Item[], length: number, filler: () => Item): Item[] {
  return [...items, ...Array.from({ length: Math.max(0, length - items.length) }, filler)];
}

function emptyCell(): TableCell {
  return { type: "tableCell", children: [] };
}

function listItem(node: MdastNode, reading: Reading, { flow }: FlowTools): ListItem {
  const children = flow(node.children ?? []);
  return {
    type: "listItem",
    ...(typeof node.checked === "boolean" ? { checked: node.checked } : {}),
    spread: isSpread(node),
    children: typeof node.checked === "boolean" ? afterCheckBox(children) : children,
    ...place(node, reading),
  };
}

/** `- [x] <!-- a --> text`: the check box belongs to the paragraph, so that comes first. */
function afterCheckBox(children: FlowContent[]): FlowContent[] {
  const first = children.findIndex(({ type }) => type !== "comment");
  const paragraph = children[first];
  return first > 0 && paragraph?.type === "paragraph" ? [paragraph, ...children.toSpliced(first, 1)] : children;
}

function tableRow(node: MdastNode, reading: Reading, { phrasing }: FlowTools): TableRow {
  return {
    type: "tableRow",
    children: (node.children ?? []).map((cell) => ({
      type: "tableCell",
      children: phrasing(cell.children ?? []),
      ...place(cell, reading),
    })),
    ...place(node, reading),
  };
}

function depthOf(depth: unknown): Heading["depth"] {
  const number = typeof depth === "number" && Number.isFinite(depth) ? Math.round(depth) : 1;
  return Math.min(Math.max(number, 1), 6) as Heading["depth"];
}

function startOf({ ordered, start }: MdastNode): { start?: number } {
  return ordered === true && typeof start === "number" && Number.isInteger(start) && start >= 0 ? { start } : {};
}

function alignOf(align: unknown): AlignType {
  return align === "left" || align === "right" || align === "center" ? align : null;
}
