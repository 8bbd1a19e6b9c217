import type { Attribution, FlowContent, PhrasingContent, PullQuote } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { indent } from "../layout/indent.ts";
import { linked } from "../linked.ts";
import { narrowed } from "../narrowed.ts";
import { paragraphs } from "../paragraphs.ts";
import { inLine, renderFlow, renderText } from "../render-nodes.ts";

/** How far it is set in, on both sides. */
const margin = 4;

/** The sentence an issue leads with, in its author's marks, and who said it. */
export function pullQuote(value: PullQuote, context: Context): string[] {
  const inside = narrowed(context, margin * 2);
  const { attribution } = value;
  const lines = [
    ...renderFlow(markedContent(value), inside),
    ...(attribution ? renderText(`— ${credit(attribution, value, inside)}`, inside) : []),
  ];
  return indent(lines, " ".repeat(margin));
}

/** The words between their marks: at the start of the first and the end of the last paragraph. */
function markedContent({ text, content, marks }: PullQuote): FlowContent[] {
  const blocks: FlowContent[] = content ?? paragraphs(text);
  if (!marks) return blocks;
  const mark = (value: string): PhrasingContent[] => (value === "" ? [] : [{ type: "text", value }]);
  const last = blocks.length - 1;
  return blocks.map((block, index) => {
    if (block.type !== "paragraph") return block;
    const open = index === 0 ? mark(marks.open) : [];
    const close = index === last ? mark(marks.close) : [];
    return { ...block, children: [...open, ...block.children, ...close] };
  });
}

/** Name and medium; the medium carries the address, or else the name. */
function credit({ name, medium, url }: Attribution, { positions }: PullQuote, context: Context): string {
  const place = positions?.["attribution.url"];
  if (medium === undefined) return linked(inLine(name), url, place, context);
  return `${inLine(name)}, ${linked(inLine(medium), url, place, context)}`;
}
