import { html, imprintOf, type Html, type HtmlValue, type ImprintItem } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { linked } from "../linked.ts";
import { spans } from "../spans.ts";

/** The foot of an issue: licence, corrections policy, what it is a translation of. */
export function footer(digest: Digest, context: Context): Html {
  const items = imprintOf(digest).map((item) => imprintItem(item, context));
  if (items.length === 0) return html``;
  return html`<footer class="imprint">
<p>${spans(items)}</p>
</footer>
`;
}

/** `Licence: CC-BY-4.0`; of the others the label is the link. */
function imprintItem({ label: name, value, url, place }: ImprintItem, context: Context): HtmlValue {
  const { labels } = context;
  const show = (content: HtmlValue): HtmlValue => linked(html`<bdi>${content}</bdi>`, url, place, context);
  if (name !== "licence") return show(label(labels[name], context));
  return label(labels.labelled, context, { label: labels.licence, value: show(value) });
}
