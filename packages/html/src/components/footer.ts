import { html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { linked } from "../linked.ts";
import { spans } from "../spans.ts";

/** The foot of an issue: licence, corrections policy, what it is a translation of. */
export function footer(digest: Digest, context: Context): Html {
  const { labels } = context;
  const { licence, correctionsPolicy } = digest.publication ?? {};
  const items: HtmlValue[] = [];
  const show = (value: string, content: HtmlValue, field: string): HtmlValue => {
    const shown = html`<bdi>${content}</bdi>`;
    // A licence may be an SPDX id, an original the id of an issue.
    const isAddress = /^[a-z][a-z\d+.-]*:|\//iu.test(value);
    return isAddress ? linked(shown, value, digest.positions?.[field], context) : shown;
  };
  if (licence !== undefined) {
    const value = show(licence, licence, "publication.licence");
    items.push(label(labels.labelled, context, { label: labels.licence, value }));
  }
  if (correctionsPolicy !== undefined) {
    items.push(show(correctionsPolicy, label(labels.correctionsPolicy, context), "publication.correctionsPolicy"));
  }
  if (digest.translationOf !== undefined) {
    items.push(show(digest.translationOf, label(labels.original, context), "translationOf"));
  }
  if (items.length === 0) return html``;
  return html`<footer class="imprint">
<p>${spans(items)}</p>
</footer>
`;
}
