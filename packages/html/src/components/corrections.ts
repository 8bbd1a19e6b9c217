import { below, element, entryTitle, html, ownId, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Correction } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { placeLink } from "../place-link.ts";
import { date } from "./date.ts";
import { text } from "./text.ts";

/** All corrections of an issue: those of an entry are linked to, they stand with it; the others stand here. */
export function corrections(values: Correction[], context: Context): Html {
  const placed = values.filter(({ target }) => context.plan.entries.has(target));
  const others = values.filter(({ target }) => !context.plan.entries.has(target));
  const links = placed.map((value) => html`<li>${linkTo(value, context)}</li>\n`);
  return html`<section class="corrections">
${element(`h${context.headingLevel}`, { id: ownId(context, "corrections") }, label(context.labels.corrections, context))}
${links.length > 0 && html`<ul>\n${links}</ul>\n`}${others.map((value) => context.parts.correction(value, below(context)))}</section>
`;
}

function linkTo(value: Correction, context: Context): HtmlValue {
  const { labels, plan } = context;
  const title = label(labels.correctionOf[value.severity], context, { date: date(value.datePublished, context) });
  const entry = plan.entries.get(value.target);
  const name = entry && html`<bdi>${text({ value: entryTitle(entry, context.labels) }, context)}</bdi>`;
  const words = label(labels.labelled, context, { label: title, value: name });
  return placeLink(plan.anchors.get(value), words, context);
}
