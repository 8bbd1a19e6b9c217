import type { FlowContent } from "@digestkit/schema";

/** What stands in the text and is not shown there. */
const unseen: ReadonlySet<string> = new Set<FlowContent["type"]>(["comment", "definition", "footnoteDefinition"]);

/**
 * Whether content shows anything where it stands: comments, and definitions of footnotes and links, do not.
 *
 * @param content - Flow content; not changed.
 * @returns `false` for content an edition needs no element for.
 * @example
 * ```ts
 * import { showsAnything } from "@digestkit/adapter-kit";
 *
 * console.log(showsAnything([{ type: "comment", value: "to do" }])); // => false
 * ```
 */
export function showsAnything(content: readonly FlowContent[]): boolean {
  return content.some(({ type }) => !unseen.has(type));
}
