import type { Root } from "mdast";
import { expect } from "vitest";
import { parseMdast, updateMdast, type MdastEdit, type MdastOptions } from "../src/index.ts";
import { applyEdit, editOf, inverse, type Step } from "./arbitrary-edits.ts";

/**
 * Takes a text through steps: after each, the updated tree must be that of a full parse, and the tree before what it was.
 *
 * @returns The last text and its tree.
 */
export function followSteps(
  first: string,
  taken: readonly Step[],
  options: MdastOptions = {},
): { source: string; tree: Root } {
  let source = first;
  let tree = parseMdast(source, options);
  let back: MdastEdit | undefined;
  for (const step of taken) {
    const edit = step.undo && back ? back : editOf(source, step);
    const before = JSON.stringify(tree);
    const next = updateMdast(tree, edit);
    // The tree before is written first, so that what is shared is read through both.
    expect(JSON.stringify(tree)).toBe(before);
    back = inverse(source, edit);
    source = applyEdit(source, edit);
    expect(JSON.stringify(next)).toBe(JSON.stringify(parseMdast(source, options)));
    tree = next;
  }
  return { source, tree };
}
