import { html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Source } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { linked } from "../linked.ts";
import { date } from "./date.ts";

/** A source: its name with its address, when it was published, where a copy is, when it was looked at. */
export function source({ name, url, datePublished, archivedAt, accessed, position }: Source, context: Context): Html {
  const { labels } = context;
  const details: HtmlValue[] = [];
  if (datePublished !== undefined) details.push(date(datePublished, context));
  if (archivedAt !== undefined)
    details.push(linked(label(labels.archivedCopy, context), archivedAt, position, context));
  if (accessed !== undefined) details.push(label(labels.accessed, context, { date: date(accessed, context) }));
  const shown = linked(html`<bdi>${name}</bdi>`, url, position, context);
  return html`${shown}${details.map((detail) => html`<span class="detail">${detail}</span>`)}`;
}
