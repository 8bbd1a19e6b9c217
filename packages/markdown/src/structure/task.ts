import type { FlowContent, List, ListItem, Paragraph } from "@digestkit/schema";

/**
 * The content of a list item that is an entry. An entry has no check box, so that one stays in its content, as a task list of one.
 *
 * ```
 * - [x] The gates are closed.
 * ```
 *
 * @param item - List item; not changed.
 * @returns Its blocks.
 */
export function withTask(item: ListItem): FlowContent[] {
  const { checked, children } = item;
  const [first, ...rest] = children;
  if (checked === undefined || first?.type !== "paragraph") return children;
  const start = item.position?.start;
  const end = first.position?.end;
  const position = start && end ? { position: { start, end } } : {};
  const only: ListItem = { type: "listItem", checked, spread: false, children: [first], ...position };
  return [{ type: "list", ordered: false, spread: false, children: [only], ...position }, ...rest];
}

/** What {@link withTask} made a task list of one of. */
export interface Task {
  checked: boolean;
  paragraph: Paragraph;
}

/**
 * The task a block is, when a list item can have its check box.
 *
 * @param block - First block of an entry.
 * @returns Task, or nothing.
 */
export function taskOf(block: FlowContent | undefined): Task | undefined {
  if (block?.type !== "list" || !isPlain(block)) return undefined;
  const [item, ...others] = block.children;
  if (item?.checked === undefined || others.length > 0 || item.spread) return undefined;
  const [paragraph, ...blocks] = item.children;
  return paragraph?.type === "paragraph" && blocks.length === 0 ? { checked: item.checked, paragraph } : undefined;
}

function isPlain({ ordered, spread }: List): boolean {
  return !ordered && !spread;
}
