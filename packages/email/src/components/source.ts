import { html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { date, label, type Component } from "@digestkit/html";
import type { Source } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { isolated } from "./isolated.ts";
import { joined } from "./joined.ts";
import { linked } from "./linked.ts";

/** A source: its name with its address, when it was published, where a copy is, when it was looked at. */
export function source(look: Look): Component<Source> {
  return ({ name, url, datePublished, archivedAt, accessed, position: place }, context): Html => {
    const { labels } = context;
    const { quietLink } = look[context.direction];
    const details: HtmlValue[] = [linked(isolated(name, context), { url, place }, quietLink, context)];
    if (datePublished !== undefined) details.push(date(datePublished, context));
    if (archivedAt !== undefined) {
      details.push(linked(label(labels.archivedCopy, context), { url: archivedAt, place }, quietLink, context));
    }
    if (accessed !== undefined) details.push(label(labels.accessed, context, { date: date(accessed, context) }));
    return html`${joined(details)}`;
  };
}
