import { textOf, type Link } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { linked } from "../linked.ts";
import { inLine, renderChildren } from "../render-nodes.ts";

/** A link: its words, and the number of its address. */
export function link(node: Link, context: Context): string {
  const words = textOf(node.children).trim() === "" ? inLine(node.url) : renderChildren(node, context);
  return linked(words, node.url, node.position, context);
}
