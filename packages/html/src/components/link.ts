import { attributes, html, reportUrl, type Html } from "@digestkit/adapter-kit";
import { textOf, type Link } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren } from "../render-nodes.ts";

/** A link; without its address where the URL policy refuses it, or where another link is around. */
export function link(node: Link, context: Context): Html {
  const inside = { ...context, isInLink: true };
  const content = textOf(node.children).trim() === "" ? node.url : renderChildren(node, inside);
  const href = context.isInLink ? undefined : reportUrl(node.url, node.position, context);
  if (href === undefined) return html`<span>${content}</span>`;
  return html`<a${attributes({ href, title: node.title })}>${content}</a>`;
}
