import { attributes, html, type Html } from "@digestkit/adapter-kit";
import type { Delete, Emphasis, InlineElement, Strong } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren } from "../render-nodes.ts";

/** Stress emphasis. */
export function emphasis(node: Emphasis, context: Context): Html {
  return html`<em>${renderChildren(node, context)}</em>`;
}

/** Strong importance. */
export function strong(node: Strong, context: Context): Html {
  return html`<strong>${renderChildren(node, context)}</strong>`;
}

/** Struck out text: no longer right, which is `s`; `del` would be an edit of this document. */
export function strikethrough(node: Delete, context: Context): Html {
  return html`<s>${renderChildren(node, context)}</s>`;
}

/** Subscript. */
export function sub(node: InlineElement, context: Context): Html {
  return html`<sub>${renderChildren(node, context)}</sub>`;
}

/** Superscript. */
export function sup(node: InlineElement, context: Context): Html {
  return html`<sup>${renderChildren(node, context)}</sup>`;
}

/** Keyboard input. */
export function kbd(node: InlineElement, context: Context): Html {
  return html`<kbd>${renderChildren(node, context)}</kbd>`;
}

/** Highlighted text. */
export function mark(node: InlineElement, context: Context): Html {
  return html`<mark>${renderChildren(node, context)}</mark>`;
}

/** An abbreviation with its expansion. */
export function abbr(node: InlineElement, context: Context): Html {
  return html`<abbr${attributes({ title: node.title })}>${renderChildren(node, context)}</abbr>`;
}
