import type { Content, FlowContent, Heading } from "@digestkit/schema";

/**
 * Levels of the headings in a piece of content, so that an outline never skips one: a heading is one level below the last one
 * that is written higher.
 *
 * ```text
 * written ##  ####  ###  ##     shown below an h3:  h4  h5  h5  h4
 * ```
 *
 * @param content - Flow content; not changed.
 * @param first - Level of its highest headings, 1 to 6.
 * @returns Levels by heading, 6 at most.
 * @example
 * ```js
 * import { headingLevels } from "@digestkit/adapter-kit";
 *
 * const headings = [2, 4, 3].map((depth) => ({ type: "heading", depth, children: [] }));
 * console.log([...headingLevels(headings, 4).values()]); // => [ 4, 5, 5 ]
 * ```
 * @see https://www.w3.org/WAI/tutorials/page-structure/headings/
 */
export function headingLevels(content: readonly FlowContent[], first: number): Map<Heading, number> {
  const levels = new Map<Heading, number>();
  const above: number[] = [];
  const stack: Content[] = content.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "heading") {
      while ((above.at(-1) ?? 0) >= node.depth) above.pop();
      levels.set(node, Math.min(first + above.length, 6));
      above.push(node.depth);
    } else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") {
      stack.push(...(node.children as Content[]).toReversed());
    }
  }
  return levels;
}
