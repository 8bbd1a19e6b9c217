import {
  attributes,
  below,
  element,
  entryTitle,
  fillLabel,
  headlineContent,
  html,
  markQuotations,
  type Html,
} from "@digestkit/adapter-kit";
import type { Entry } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderFlow } from "../render-flow.ts";
import { renderNodes } from "../render-nodes.ts";

/** One entry: headline, dateline, body, then its corrections, what is known about it, and its own address. */
export function entry(value: Entry, context: Context): Html {
  const { plan, parts } = context;
  const around = { ...context, quoted: markQuotations(value) };
  const heading = headline(value, around);
  const inside = heading ? below(around) : around;
  const id = plan.anchors.get(value);
  const content = [
    heading,
    value.dateline?.trim() && html`<p class="dateline">${value.dateline}</p>\n`,
    renderFlow(value.body, inside),
    plan.corrections.get(value)?.map((correction) => parts.correction(correction, inside)),
    parts.facts(value, context),
  ];
  return html`<article class="entry"${attributes({ id })}>
${content}${context.permalinks !== "none" && permalink(value, id, context)}</article>
`;
}

function headline(value: Entry, context: Context): Html | undefined {
  const content = headlineContent(value, context.quoted);
  if (content === undefined) return undefined;
  const shown = element(`h${context.headingLevel}`, { class: "headline" }, renderNodes(content, context));
  return html`${shown}\n`;
}

function permalink(value: Entry, id: string | undefined, { labels }: Context): Html {
  const name = fillLabel(labels.labelled, { label: labels.permalink, value: entryTitle(value, labels) });
  return html`<p class="permalink"><a href="#${id}" aria-label="${name}">#</a></p>\n`;
}
