import { pullQuoteContent } from "@digestkit/adapter-kit";
import type { Attribution, PullQuote } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { indent } from "../layout/indent.ts";
import { linked } from "../linked.ts";
import { narrowed } from "../narrowed.ts";
import { inLine, renderFlow, renderText } from "../render-nodes.ts";

/** How far it is set in, on both sides. */
const margin = 4;

/** The sentence an issue leads with, in its author's marks, and who said it. */
export function pullQuote(value: PullQuote, context: Context): string[] {
  const inside = narrowed(context, margin * 2);
  const { attribution } = value;
  const lines = [
    ...renderFlow(pullQuoteContent(value), inside),
    ...(attribution ? renderText(`— ${credit(attribution, value, inside)}`, inside) : []),
  ];
  return indent(lines, " ".repeat(margin));
}

/** Name and medium; the medium carries the address, or else the name. */
function credit({ name, medium, url }: Attribution, { positions }: PullQuote, context: Context): string {
  const place = positions?.["attribution.url"];
  if (medium === undefined) return linked(inLine(name), url, place, context);
  return `${inLine(name)}${context.labels.separator}${linked(inLine(medium), url, place, context)}`;
}
