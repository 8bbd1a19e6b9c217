import { attributes, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Source } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { reportUrl } from "../report-url.ts";
import { date } from "./date.ts";

/** A source: its name with its address, when it was published, where a copy is, when it was looked at. */
export function source(value: Source, context: Context): Html {
  const { name, url, datePublished, archivedAt, accessed } = value;
  const { labels } = context;
  const details: HtmlValue[] = [];
  if (datePublished !== undefined) details.push(date(datePublished, context));
  if (archivedAt !== undefined) details.push(linked(label(labels.archivedCopy, context), archivedAt, value, context));
  if (accessed !== undefined) details.push(label(labels.accessed, context, { date: date(accessed, context) }));
  const shown = url === undefined ? html`<bdi>${name}</bdi>` : linked(html`<bdi>${name}</bdi>`, url, value, context);
  return html`${shown}${details.map((detail) => html`<span class="detail">${detail}</span>`)}`;
}

function linked(content: HtmlValue, url: string, node: Source, context: Context): HtmlValue {
  const href = reportUrl(url, node, context);
  return href === undefined ? content : html`<a${attributes({ href })}>${content}</a>`;
}
