import { element, html, type Html } from "@digestkit/adapter-kit";
import type { Heading } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren } from "../render-nodes.ts";

/** A heading inside an entry, at the level the page's outline has room for. */
export function heading(node: Heading, context: Context): Html {
  const level = context.headingLevels.get(node) ?? 6;
  return html`${element(`h${level}`, {}, renderChildren(node, context))}\n`;
}
