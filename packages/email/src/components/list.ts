import { attributes, element, html, type Html } from "@digestkit/adapter-kit";
import { renderChildren, renderNodes, type Component, type Context } from "@digestkit/html";
import type { List, ListItem } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";

/** A list. */
export function list(look: Look): Component<List> {
  return (node, context) => {
    const start = node.ordered && node.start !== 1 ? node.start : undefined;
    const values = { start, ...look[context.direction].list };
    return html`${element(node.ordered ? "ol" : "ul", values, ["\n", renderChildren(node, context)])}\n`;
  };
}

/** An item of a list; the lone paragraph of a tight one needs no `p`, and would tear a task from its sign. */
export function listItem(look: Look): Component<ListItem> {
  return (node, context) => {
    const [first, ...others] = node.children;
    const isInLine = first?.type === "paragraph" && (!node.spread || node.checked !== undefined);
    const content = isInLine
      ? [renderChildren(first, context), renderNodes(others, context)]
      : renderChildren(node, context);
    const { item, task: taskItem } = look[context.direction];
    return html`<li${attributes({ ...(node.checked === undefined ? item : taskItem) })}>${task(node, context)}${content}</li>\n`;
  };
}

/** The state of a task, as a sign with a name. */
function task({ checked }: ListItem, { labels }: Context): Html | undefined {
  if (checked === undefined) return undefined;
  const name = checked ? labels.taskDone : labels.taskOpen;
  return html`<span role="img" aria-label="${name}">${checked ? "☑" : "☐"}</span> `;
}
