import { attributes, html } from "@digestkit/adapter-kit";
import { renderChildren, type Component } from "@digestkit/html";
import type { Blockquote, ThematicBreak } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";

/** A block quotation. */
export function blockquote(look: Look): Component<Blockquote> {
  return (node, context) =>
    html`<blockquote${attributes({ ...look[context.direction].blockquote })}>\n${renderChildren(node, context)}</blockquote>\n`;
}

/** A thematic break inside an entry. */
export function thematicBreak(look: Look): Component<ThematicBreak> {
  return (_, { direction }) => html`<hr${attributes({ ...look[direction].rule })}>\n`;
}
