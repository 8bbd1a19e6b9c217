import { attributes, html, pullQuoteContent, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Attribution, PullQuote } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { linked } from "../linked.ts";
import { renderFlow } from "../render-flow.ts";
import { text } from "./text.ts";

/** The sentence an issue leads with, in its author's marks, and who said it. */
export function pullQuote(value: PullQuote, context: Context): Html {
  const { attribution } = value;
  const caption = attribution && html`<figcaption>${credit(attribution, value, context)}</figcaption>\n`;
  return html`<figure class="pull-quote" aria-label="${context.labels.pullQuote}">
<blockquote${attributes({ class: value.marks?.open ? "hanging" : undefined })}>
${renderFlow(pullQuoteContent(value), context)}</blockquote>
${caption}</figure>
`;
}

/** Name and medium; the medium carries the address, or else the name. */
function credit({ name, medium, url }: Attribution, { positions }: PullQuote, context: Context): HtmlValue {
  const carrier = linked(text({ value: medium ?? name }, context), url, positions?.["attribution.url"], context);
  if (medium === undefined) return html`<span class="speaker">${carrier}</span>`;
  return html`<span class="speaker">${text({ value: name }, context)}</span>${context.labels.separator}${carrier}`;
}
