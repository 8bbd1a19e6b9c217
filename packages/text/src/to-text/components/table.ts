import { fillLabel } from "@digestkit/adapter-kit";
import type { AlignType, Table, TableCell, TableRow } from "@digestkit/schema";
import { displayWidth } from "../../width/display-width.ts";
import type { Context } from "../context.ts";
import { renderChildren, renderText } from "../render-nodes.ts";
import { stack } from "../layout/stack.ts";

const gap = "  ";

/** A table in columns, where it fits; else its heads in a line, then row by row, each cell behind the head of its column. */
export function table(node: Table, context: Context): string[] {
  const rows = node.children.map((row) => row.children.map((cell) => cellText(cell, context)));
  const widths = columnWidths(rows);
  const total = widths.reduce((sum, width) => sum + width, gap.length * Math.max(0, widths.length - 1));
  return total <= context.width ? inColumns(rows, widths, node.align) : rowByRow(rows, context);
}

/** A row by itself: its cells in a line. */
export function tableRow(node: TableRow, context: Context): string[] {
  return renderText(node.children.map((cell) => cellText(cell, context)).join(gap), context);
}

/** A cell by itself. */
export function tableCell(node: TableCell, context: Context): string[] {
  return renderText(cellText(node, context), context);
}

function cellText(cell: TableCell, context: Context): string {
  return renderChildren(cell, context).replaceAll("\n", " ").trim();
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
  }
  return widths;
}

function inColumns(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  align: readonly AlignType[],
): string[] {
  const lines = rows.map((row) =>
    row.map((text, column) => padded(text, widths[column] ?? 0, align[column] ?? "left")).join(gap),
  );
  const [head, ...body] = lines;
  if (head === undefined) return [];
  return [head, widths.map((width) => "-".repeat(Math.max(1, width))).join(gap), ...body].map((line) => line.trimEnd());
}

function padded(text: string, width: number, align: NonNullable<AlignType>): string {
  const room = Math.max(0, width - displayWidth(text));
  const before = align === "right" ? room : align === "center" ? Math.floor(room / 2) : 0;
  return " ".repeat(before) + text + " ".repeat(room - before);
}

function rowByRow([head = [], ...rows]: readonly (readonly string[])[], context: Context): string[] {
  if (rows.length === 0) return renderText(head.join(gap), context);
  const { labels } = context;
  const line = (text: string, column: number): string[] => {
    const label = head[column] ?? "";
    return renderText(label === "" ? text : fillLabel(labels.labelled, { label, value: text }), {
      ...context,
      flows: false,
    });
  };
  const heads = renderText(head.filter((text) => text !== "").join(" · "), { ...context, flows: false });
  return stack([heads, ...rows.map((row) => row.flatMap(line))]);
}
