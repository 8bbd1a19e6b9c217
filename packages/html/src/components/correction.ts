import { attributes, html, type Html } from "@digestkit/adapter-kit";
import type { Correction, FlowContent } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { renderFlow } from "../render-flow.ts";
import { date } from "./date.ts";

/** A correction: what kind and when, what it says, and the words before and after. */
export function correction(value: Correction, context: Context): Html {
  const { text, content, before, after, severity, datePublished } = value;
  const { labels } = context;
  const title = label(labels.correctionOf[severity], context, { date: date(datePublished, context) });
  const words: FlowContent[] =
    content ?? text.split("\n\n").map((line) => ({ type: "paragraph", children: [{ type: "text", value: line }] }));
  const change = [
    before === undefined
      ? undefined
      : html`<div><dt>${label(labels.correctedFrom, context)}</dt><dd><del>${before}</del></dd></div>\n`,
    after === undefined
      ? undefined
      : html`<div><dt>${label(labels.correctedTo, context)}</dt><dd><ins>${after}</ins></dd></div>\n`,
  ];
  const known = attributes({
    id: context.plan.anchors.get(value),
    class: `correction correction-${severity}`,
    role: "note",
  });
  return html`<div${known}>
<p class="kicker">${title}</p>
${renderFlow(words, context)}${(before ?? after) === undefined ? undefined : html`<dl class="facts">\n${change}</dl>\n`}</div>
`;
}
