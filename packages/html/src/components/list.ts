import { attributes, element, html, type Html } from "@digestkit/adapter-kit";
import type { List, ListItem } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderChildren, renderNodes } from "../render-nodes.ts";

/** A list. */
export function list(node: List, context: Context): Html {
  const start = node.ordered && node.start !== 1 ? node.start : undefined;
  return html`${element(node.ordered ? "ol" : "ul", { start }, ["\n", renderChildren(node, context)])}\n`;
}

/** An item of a list; the lone paragraph of a tight one needs no `p`. */
export function listItem(node: ListItem, context: Context): Html {
  const [first, ...others] = node.children;
  const isTight = !node.spread && first?.type === "paragraph";
  const content = isTight
    ? [renderChildren(first, context), renderNodes(others, context)]
    : renderChildren(node, context);
  return html`<li${attributes({ class: node.checked === undefined ? undefined : "task" })}>${task(node, context)}${content}</li>\n`;
}

/** The state of a task, as a sign with a name. */
function task({ checked }: ListItem, { labels }: Context): Html | undefined {
  if (checked === undefined) return undefined;
  const name = checked ? labels.taskDone : labels.taskOpen;
  return html`<span role="img" aria-label="${name}">${checked ? "☑" : "☐"}</span> `;
}
