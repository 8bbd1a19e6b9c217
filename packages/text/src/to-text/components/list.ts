import type { List, ListItem } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { indent } from "../layout/indent.ts";
import { stack } from "../layout/stack.ts";
import { narrowed } from "../narrowed.ts";
import { renderBlock, renderFlow } from "../render-nodes.ts";

/** A list: `- item`, or numbers as wide as the widest. */
export function list(node: List, context: Context): string[] {
  const first = node.start ?? 1;
  const size = node.ordered ? String(first + node.children.length - 1).length + 2 : 2;
  const items = node.children.map((item, index) => {
    const marker = node.ordered ? `${first + index}. `.padStart(size) : "- ";
    const lines = renderBlock(item, narrowed(context, size));
    return lines.length === 0 ? [marker.trimEnd()] : indent(lines, marker, " ".repeat(size));
  });
  return node.spread ? stack(items) : items.flat();
}

/** An item: its blocks, close together in a tight list, behind the state of a task. */
export function listItem(node: ListItem, context: Context): string[] {
  const lines = node.spread
    ? renderFlow(node.children, context)
    : node.children.flatMap((child) => renderBlock(child, context));
  if (node.checked === undefined) return lines;
  return indent(lines.length === 0 ? [""] : lines, node.checked ? "[x] " : "[ ] ", "    ");
}
