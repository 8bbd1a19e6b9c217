import type { Join } from "mdast-util-to-markdown";
import type { RootContent } from "mdast";

/**
 * Whether blocks of a tight list item need a blank line between them all the same, so that the second is not taken for more of
 * the first: text after a list, a table after text, a list after text that begins with `2.`.
 *
 * @param left - Block.
 * @param right - Block after it.
 * @param parent - What they are in.
 * @returns 1 for a blank line; nothing where the usual rules hold.
 */
export const joinInItem: Join = (left, right, parent) =>
  parent.type === "listItem" && parent.spread !== true && !canTouch(left, right) ? 1 : undefined;

/** Blocks that end with their line, or begin a new block whatever stands before them. */
const closed: ReadonlySet<string> = new Set(["heading", "code", "thematicBreak", "comment"]);

function canTouch(left: RootContent, right: RootContent): boolean {
  if (closed.has(left.type))
    return right.type !== "table" && right.type !== "definition" && right.type !== "footnoteDefinition";
  // A lone `<br>` is HTML up to the next blank line.
  if (left.type === "paragraph" && left.children[0]?.type === "break") return false;
  // Two lists next to each other have different bullets.
  if (left.type === "list" && right.type !== "list") return false;
  if (left.type !== "paragraph" && left.type !== "list") return false;
  if (right.type !== "list") return closed.has(right.type) || right.type === "blockquote";
  // Only a list that counts from 1 and has something in its first item can end a paragraph (CommonMark, section 5.2).
  return (right.children[0]?.children.length ?? 0) > 0 && (right.ordered !== true || (right.start ?? 1) === 1);
}
