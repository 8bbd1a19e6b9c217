import { attributes, html, reportUrl } from "@digestkit/adapter-kit";
import { renderChildren, type Component } from "@digestkit/html";
import { textOf, type Link } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";

/** A link; without its address where the URL policy refuses it, or where another link is around. */
export function link(look: Look): Component<Link> {
  return (node, context) => {
    const inside = { ...context, isInLink: true };
    const content = textOf(node.children).trim() === "" ? node.url : renderChildren(node, inside);
    const href = context.isInLink ? undefined : reportUrl(node.url, node.position, context);
    if (href === undefined) return html`<span>${content}</span>`;
    return html`<a${attributes({ href, title: node.title, ...look[context.direction].link })}>${content}</a>`;
  };
}
