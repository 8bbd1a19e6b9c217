import type { PhrasingContent } from "@digestkit/schema";
import type { Direction } from "./direction-of.ts";
import { textDirection } from "./text-direction.ts";

/**
 * Direction of a run of content by its first letter, as `dir="auto"` finds it; code and images do not count.
 *
 * @param content - Phrasing content; not changed.
 * @returns Direction; nothing where there is no letter.
 * @example
 * ```ts
 * import { contentDirection } from "@digestkit/adapter-kit";
 *
 * console.log(contentDirection([{ type: "strong", children: [{ type: "text", value: "12 שלום" }] }])); // => rtl
 * ```
 */
export function contentDirection(content: readonly PhrasingContent[]): Direction | undefined {
  for (const node of content) {
    const found =
      node.type === "text"
        ? textDirection(node.value)
        : "children" in node
          ? contentDirection(node.children)
          : undefined;
    if (found) return found;
  }
  return undefined;
}
