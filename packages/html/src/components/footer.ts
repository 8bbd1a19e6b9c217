import { attributes, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Digest } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { reportUrl } from "../report-url.ts";

/** The foot of an issue: licence, corrections policy, what it is a translation of. */
export function footer(digest: Digest, context: Context): Html {
  const { labels } = context;
  const { licence, correctionsPolicy } = digest.publication ?? {};
  const items: HtmlValue[] = [];
  if (licence !== undefined) {
    items.push(
      label(labels.labelled, context, { label: labels.licence, value: address(licence, licence, digest, context) }),
    );
  }
  if (correctionsPolicy !== undefined) {
    items.push(address(correctionsPolicy, label(labels.correctionsPolicy, context), digest, context));
  }
  if (digest.translationOf !== undefined) {
    items.push(address(digest.translationOf, label(labels.original, context), digest, context));
  }
  if (items.length === 0) return html``;
  return html`<footer class="imprint">
<p>${items.map((item) => html`<span>${item}</span>`)}</p>
</footer>
`;
}

/** A link where the value is an address; a licence may be an SPDX id, an original the id of an issue. */
function address(value: string, content: HtmlValue, { position }: Digest, context: Context): HtmlValue {
  if (!/^[a-z][a-z\d+.-]*:|\//iu.test(value)) return html`<bdi>${content}</bdi>`;
  const href = reportUrl(value, position ? { position } : {}, context);
  return href === undefined ? html`<bdi>${content}</bdi>` : html`<a${attributes({ href })}>${content}</a>`;
}
