import type { Entry } from "@digestkit/schema";
import type { MarkedPhrasing } from "../digest/mark-phrasing.ts";
import type { QuotedChildren } from "../digest/mark-quotations.ts";

/**
 * The headline of an entry as content.
 *
 * @param entry - Entry; not changed.
 * @param quoted - What `markQuotations` made of it.
 * @returns Content with quotations as nodes; nothing for an entry without a headline.
 * @example
 * ```ts
 * import { headlineContent, markQuotations } from "@digestkit/adapter-kit";
 * import { createEntry } from "@digestkit/schema";
 *
 * const entry = createEntry({ id: "a", headline: "Gates opened" });
 * console.log(headlineContent(entry, markQuotations(entry))); // => [{ type: "text", value: "Gates opened" }]
 * ```
 */
export function headlineContent(entry: Entry, quoted: QuotedChildren): readonly MarkedPhrasing[] | undefined {
  const { headline = "", headlineContent: content } = entry;
  if (content === undefined && headline.trim() === "") return undefined;
  return quoted.get(entry) ?? content ?? [{ type: "text", value: headline }];
}
