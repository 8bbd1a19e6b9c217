import { attributes, html, type Html } from "@digestkit/adapter-kit";
import { textOf, type Link } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { linkUrl } from "../link-url.ts";
import { renderChildren } from "../render-nodes.ts";

/** A link; without its address where the URL policy refuses it, where another link is around, or where nothing leads there. */
export function link(node: Link, context: Context): Html {
  const inside = { ...context, isInLink: true };
  const content = textOf(node.children).trim() === "" ? node.url : renderChildren(node, inside);
  const href = context.isInLink ? undefined : linkUrl(node.url, node.position, context);
  if (href === undefined) return html`<span>${content}</span>`;
  return html`<a${attributes({ href, title: node.title })}>${content}</a>`;
}
