import { attributes, contentDirection, html, type Html } from "@digestkit/adapter-kit";
import type { Paragraph } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren } from "../render-nodes.ts";

/** A paragraph; one that begins in the other direction runs that way. A lone image is a figure with its title below. */
export function paragraph(node: Paragraph, context: Context): Html {
  const [first, ...others] = node.children;
  if (first?.type === "image" && others.length === 0) {
    const caption = first.title === undefined ? undefined : html`<figcaption>${first.title}</figcaption>`;
    return html`<figure>${renderChildren(node, context)}${caption}</figure>\n`;
  }
  const direction = contentDirection(node.children) ?? context.direction;
  if (direction === context.direction) return html`<p>${renderChildren(node, context)}</p>\n`;
  return html`<p${attributes({ dir: direction })}>${renderChildren(node, { ...context, direction })}</p>\n`;
}
