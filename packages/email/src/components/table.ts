import { attributes, cellPlaces, html } from "@digestkit/adapter-kit";
import { renderChildren, renderNodes, type Component } from "@digestkit/html";
import type { Table, TableCell } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";

/** A table of the author's: as wide as the text, its words broken where a phone has no room for them. */
export function table(look: Look): Component<Table> {
  return (node, context) => {
    const [head, ...rows] = node.children;
    const inside = { ...context, cells: cellPlaces(node) };
    const body = rows.length > 0 && html`<tbody>\n${renderNodes(rows, inside)}</tbody>\n`;
    return html`<table cellpadding="0" cellspacing="0" border="0"${attributes({ ...look[context.direction].table })}>
<thead>\n${head && renderNodes([head], inside)}</thead>
${body}</table>
`;
  };
}

/** A cell; the empty corner of a table heads nothing. */
export function tableCell(look: Look): Component<TableCell> {
  return (node, context) => {
    const start = context.direction === "ltr" ? "left" : "right";
    const { isHead, align = start } = context.cells.get(node) ?? { isHead: false };
    const { headCell, cell } = look[context.direction];
    const content = renderChildren(node, context);
    if (isHead && node.children.length > 0) {
      return html`<th scope="col"${attributes({ align, ...headCell })}>${content}</th>`;
    }
    return html`<td${attributes({ align, ...cell })}>${content}</td>`;
  };
}
