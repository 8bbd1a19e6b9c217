import { attributes, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Attribution, FlowContent, PullQuote } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { linked } from "../linked.ts";
import { paragraphs } from "../paragraphs.ts";
import { renderFlow } from "../render-flow.ts";

import { text } from "./text.ts";

/** The sentence an issue leads with, in its author's marks, and who said it. */
export function pullQuote(value: PullQuote, context: Context): Html {
  const { attribution } = value;
  const caption = attribution && html`<figcaption>${credit(attribution, value, context)}</figcaption>\n`;
  return html`<figure class="pull-quote" aria-label="${context.labels.pullQuote}">
<blockquote${attributes({ class: value.marks?.open ? "hanging" : undefined })}>
${renderFlow(markedContent(value), context)}</blockquote>
${caption}</figure>
`;
}

/** The words as content, between their marks. */
function markedContent({ text: words, content, marks }: PullQuote): FlowContent[] {
  const blocks: FlowContent[] = content ?? paragraphs(words);
  if (!marks) return blocks;
  const last = blocks.length - 1;
  return blocks.map((block, index) => {
    if (block.type !== "paragraph") return block;
    const open = index === 0 ? [{ type: "text" as const, value: marks.open }] : [];
    const close = index === last ? [{ type: "text" as const, value: marks.close }] : [];
    return { ...block, children: [...open, ...block.children, ...close] };
  });
}

/** Name and medium; the medium carries the address, or else the name. */
function credit({ name, medium, url }: Attribution, { positions }: PullQuote, context: Context): HtmlValue {
  const carrier = linked(text({ value: medium ?? name }, context), url, positions?.["attribution.url"], context);
  if (medium === undefined) return html`<cite>${carrier}</cite>`;
  return html`<cite>${text({ value: name }, context)}</cite>, ${carrier}`;
}
