import type { Blockquote, FlowContent } from "@digestkit/schema";
import { parseDirective } from "../directive/directive.ts";
import type { Fields } from "./block.ts";

/**
 * What a directive at the start of a block quotation says about it, and the rest of the quotation.
 *
 * ```
 * > <!-- digestkit target: a-ruling, severity: typo -->
 * ```
 *
 * @param quote - Block quotation; not changed.
 * @returns Fields, empty when there is no directive; and the other blocks.
 */
export function quoteFields({ children }: Blockquote): { fields: Fields; content: FlowContent[] } {
  const [first, ...rest] = children;
  const directive = first?.type === "comment" ? parseDirective(first) : undefined;
  return directive !== undefined && directive !== "malformed" && directive.kind === "field"
    ? { fields: directive.fields, content: rest }
    : { fields: {}, content: children };
}
