import { attributes, html, imprintOf, type Html, type HtmlValue, type ImprintItem } from "@digestkit/adapter-kit";
import { label, type Component, type Context } from "@digestkit/html";
import type { Digest } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { isolated } from "./isolated.ts";
import { joined } from "./joined.ts";
import { linked } from "./linked.ts";

/** The foot of an issue: licence, corrections policy, what it is a translation of. */
export function footer(look: Look): Component<Digest> {
  return (digest, context): Html => {
    const items = imprintOf(digest).map((item) => imprintItem(item, context, look));
    const { meta } = look[context.direction];
    return items.length === 0 ? html`` : html`<p${attributes({ ...meta })}>${joined(items)}</p>\n`;
  };
}

/** `Licence: CC-BY-4.0`; of the others the label is the link. */
function imprintItem({ label: name, value, url, place }: ImprintItem, context: Context, look: Look): HtmlValue {
  const { labels, direction } = context;
  const show = (content: HtmlValue): HtmlValue => linked(content, { url, place }, look[direction].quietLink, context);
  if (name !== "licence") return show(label(labels[name], context));
  return label(labels.labelled, context, { label: labels.licence, value: show(isolated(value, context)) });
}
