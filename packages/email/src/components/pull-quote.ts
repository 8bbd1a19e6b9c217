import { attributes, html, pullQuoteContent, type HtmlValue } from "@digestkit/adapter-kit";
import { renderFlow, type Component, type Context } from "@digestkit/html";
import type { PullQuote } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { box } from "./box.ts";
import { linked } from "./linked.ts";
import { text } from "./text.ts";

/** The sentence an issue leads with, in its author's marks, and who said it. */
export function pullQuote(look: Look): Component<PullQuote> {
  return (value, context) => {
    const styles = look[context.direction];
    const { attribution } = value;
    const words = html`<blockquote${attributes({ ...styles.pullText })}>
${renderFlow(pullQuoteContent(value), context)}</blockquote>
`;
    const caption = attribution && html`<p${attributes({ ...styles.meta })}>— ${credit(value, context, look)}</p>\n`;
    return box(html`${words}${caption}`, styles.pull, styles);
  };
}

/** Name and medium; the medium carries the address, or else the name. */
function credit({ attribution, positions }: PullQuote, context: Context, look: Look): HtmlValue {
  if (!attribution) return undefined;
  const { name, medium, url } = attribution;
  const address = { url, place: positions?.["attribution.url"] };
  const carrier = linked(text({ value: medium ?? name }, context), address, look[context.direction].quietLink, context);
  if (medium === undefined) return html`<strong>${carrier}</strong>`;
  return html`<strong>${text({ value: name }, context)}</strong>${context.labels.separator}${carrier}`;
}
