import {
  attributes,
  element,
  fillLabel,
  html,
  markQuotations,
  type Html,
  type HtmlValue,
} from "@digestkit/adapter-kit";
import type { Entry } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { entryTitle } from "../entry-title.ts";
import { renderFlow } from "../render-flow.ts";
import { renderNodes } from "../render-nodes.ts";

/** One entry: headline, dateline, body, then its corrections and what is known about it. */
export function entry(value: Entry, context: Context): Html {
  const around = { ...context, quoted: markQuotations(value) };
  const id = context.plan.anchors.get(value) ?? "";
  const heading = headline(value, id, around);
  const inside = { ...around, headingLevel: Math.min(context.headingLevel + (heading ? 1 : 0), 6) };
  const dateline = value.dateline?.trim() ? html`<p class="dateline">${value.dateline}</p>\n` : undefined;
  const corrections = context.plan.corrections.get(value) ?? [];
  return html`<article class="entry"${attributes({ id })}>
${heading}${dateline}${renderFlow(value.body, inside)}${corrections.map((correction) =>
    context.parts.correction(correction, inside),
  )}${context.parts.facts(value, context)}${heading ? undefined : html`<p class="permalink">${permalink(value, id, context)}</p>\n`}</article>
`;
}

function headline(value: Entry, id: string, context: Context): Html | undefined {
  const { headline: plain, headlineContent } = value;
  if (headlineContent === undefined && !plain?.trim()) return undefined;
  const content = context.quoted.get(value) ?? headlineContent ?? [{ type: "text", value: plain ?? "" }];
  const shown: HtmlValue = [renderNodes(content, context), " ", permalink(value, id, context)];
  return html`${element(`h${context.headingLevel}`, { class: "headline" }, shown)}\n`;
}

/** The entry's own address, for readers to copy. */
function permalink(value: Entry, id: string, context: Context): Html {
  const { labelled, permalink: name } = context.labels;
  const title = fillLabel(labelled, { label: name, value: entryTitle(value, context) });
  return html`<a class="permalink" href="#${id}" aria-label="${title}">#</a>`;
}
