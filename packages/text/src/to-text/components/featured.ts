import { entryTitle } from "@digestkit/adapter-kit";
import type { Entry } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { indent } from "../layout/indent.ts";
import { underline } from "../layout/underline.ts";
import { narrowed } from "../narrowed.ts";
import { inLine, renderText } from "../render-nodes.ts";

/** Titles of the entries the issue leads with. */
export function featured(entries: Entry[], context: Context): string[] {
  const inside = narrowed(context, 2);
  return [
    ...underline(context.labels.featured, "-", context.width),
    ...entries.flatMap((entry) => indent(renderText(inLine(entryTitle(entry, context.labels)), inside), "- ", "  ")),
  ];
}
