import type { Footnote } from "@digestkit/adapter-kit";
import type { Context } from "../context.ts";
import { indent } from "../layout/indent.ts";
import { underline } from "../layout/underline.ts";
import { narrowed } from "../narrowed.ts";
import { renderFlow } from "../render-nodes.ts";

/** Footnotes in the order they are referred to. */
export function footnotes(values: readonly Footnote[], context: Context): string[] {
  const size = `[^${values.length}] `.length;
  const inside = narrowed(context, size);
  return [
    ...underline(context.labels.footnotes, "-", context.width),
    ...values.flatMap(({ number, definition }) =>
      indent(renderFlow(definition.children, inside), `[^${number}] `.padStart(size), " ".repeat(size)),
    ),
  ];
}
