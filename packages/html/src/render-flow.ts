import { headingLevels, type Html } from "@digestkit/adapter-kit";
import type { FlowContent } from "@digestkit/schema";
import type { Context } from "./context.ts";
import { renderNodes } from "./render-nodes.ts";

/**
 * Renders the content of one part: its headings get levels below the part's own.
 *
 * @param content - Flow content; not changed.
 * @param context - Where it stands; `headingLevel` is the level of its first heading.
 * @returns Markup of each node.
 */
export function renderFlow(content: readonly FlowContent[], context: Context): Html[] {
  return renderNodes(content, { ...context, headingLevels: headingLevels(content, context.headingLevel) });
}
