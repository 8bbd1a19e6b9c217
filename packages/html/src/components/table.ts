import { attributes, cellPlaces, html, type Html } from "@digestkit/adapter-kit";
import type { Table, TableCell, TableRow } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren, renderNodes } from "../render-nodes.ts";

/** A table, in a region that scrolls by touch and by keyboard where it is wider than the page. */
export function table(node: Table, context: Context): Html {
  return html`<section class="table" aria-label="${context.labels.table}" tabindex="0">
${tableElement(node, context)}</section>
`;
}

/**
 * A table by itself, for editions in which nothing scrolls.
 *
 * @param node - Table.
 * @param context - Of the page.
 * @returns Markup: a `table` with the components of rows and cells.
 */
export function tableElement(node: Table, context: Context): Html {
  const [head, ...rows] = node.children;
  const inside = { ...context, cells: cellPlaces(node) };
  const body = rows.length === 0 ? undefined : html`<tbody>\n${renderNodes(rows, inside)}</tbody>\n`;
  return html`<table>
<thead>\n${head && renderNodes([head], inside)}</thead>
${body}</table>
`;
}

/** A row of a table. */
export function tableRow(node: TableRow, context: Context): Html {
  return html`<tr>${renderChildren(node, context)}</tr>\n`;
}

/** A cell; the empty corner of a table heads nothing. */
export function tableCell(node: TableCell, context: Context): Html {
  const { isHead, align } = context.cells.get(node) ?? { isHead: false, align: undefined };
  const side = attributes({ class: align === undefined ? undefined : `align-${align}` });
  const content = renderChildren(node, context);
  if (isHead && node.children.length > 0) return html`<th scope="col"${side}>${content}</th>`;
  return html`<td${side}>${content}</td>`;
}
