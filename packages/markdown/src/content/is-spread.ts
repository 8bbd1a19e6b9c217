import type { MdastNode } from "./mdast-node.ts";

/**
 * Whether blank lines separate the children of a list or item. Told by their lines where these are known, because engines disagree
 * on lists at the end of a block quotation; else by what the engine says.
 *
 * @param node - List or list item.
 * @returns Whether it is spread.
 */
export function isSpread({ children = [], spread }: MdastNode): boolean {
  let known = true;
  for (let index = 1; index < children.length; index++) {
    const end = lastLine(children[index - 1]);
    const start = firstLine(children[index]);
    if (start === undefined || end === undefined) known = false;
    else if (start - end > 1) return true;
  }
  return !known && spread === true;
}

/** Line on which a node begins; a list may claim the blank line above its first item. */
function firstLine(node: MdastNode | undefined): number | undefined {
  return (node?.type === "list" ? (node.children?.[0] ?? node) : node)?.position?.start.line;
}

/** Line on which the last thing in a node ends; containers in a block quotation may claim the blank lines below them. */
function lastLine(node: MdastNode | undefined): number | undefined {
  let last = node;
  while (last?.children && last.children.length > 0) last = last.children.at(-1);
  return last?.children ? last.position?.start.line : last?.position?.end.line;
}
