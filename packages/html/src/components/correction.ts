import { attributes, html, paragraphs, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Correction } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { renderFlow } from "../render-flow.ts";
import { date } from "./date.ts";

/** A correction: what kind and when, what it says, and the words before and after. */
export function correction(value: Correction, context: Context): Html {
  const { text, content, before, after, severity, datePublished } = value;
  const { labels, plan } = context;
  const id = plan.anchors.get(value);
  const change = [
    before !== undefined && changed(labels.correctedFrom, html`<del>${before}</del>`, context),
    after !== undefined && changed(labels.correctedTo, html`<ins>${after}</ins>`, context),
  ];
  return html`<div class="correction correction-${severity}" role="note"${attributes({ id })}>
<p class="kicker">${label(labels.correctionOf[severity], context, { date: date(datePublished, context) })}</p>
${renderFlow(content ?? paragraphs(text), context)}${change.some(Boolean) && html`<dl class="facts">\n${change}</dl>\n`}</div>
`;
}

function changed(name: string, words: Html, context: Context): HtmlValue {
  return html`<div><dt>${label(name, context)}</dt><dd>${words}</dd></div>\n`;
}
