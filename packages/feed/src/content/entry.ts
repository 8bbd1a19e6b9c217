import { attributes, below, element, html, markQuotations, type Html } from "@digestkit/adapter-kit";
import { renderFlow, renderNodes, type Context } from "@digestkit/html";
import type { Entry } from "@digestkit/schema";

/** An entry inside a larger item: as in a page, without the link to itself. */
export function entry(value: Entry, context: Context): Html {
  const id = context.plan.anchors.get(value);
  const plain = value.headline?.trim() ? [{ type: "text" as const, value: value.headline }] : [];
  return html`<article class="entry"${attributes({ id })}>\n${entryContent(value, context, plain)}</article>\n`;
}

/** An entry as an item: its headline is the item's title, and stands here only where it is more than plain text. */
export function entryItem(value: Entry, context: Context): Html {
  return entryContent(value, context, []);
}

function entryContent(value: Entry, context: Context, plain: { type: "text"; value: string }[]): Html {
  const { parts, plan } = context;
  const around = { ...context, quoted: markQuotations(value) };
  const headline = value.headlineContent ?? plain;
  const shown = plain.length > 0 ? (around.quoted.get(value) ?? headline) : headline;
  const level = `h${context.headingLevel}`;
  const heading = shown.length > 0 && html`${element(level, { class: "headline" }, renderNodes(shown, around))}\n`;
  const inside = heading ? below(around) : around;
  return html`${heading}${value.dateline?.trim() && html`<p class="dateline">${value.dateline}</p>\n`}${renderFlow(value.body, inside)}${plan.corrections.get(value)?.map((correction) => parts.correction(correction, inside))}${parts.facts(value, context)}`;
}
