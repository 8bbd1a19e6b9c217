import { fillLabel, footnoteId, footnoteReferenceId, html, type Html } from "@digestkit/adapter-kit";
import type { FootnoteReference } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { placeLink } from "../place-link.ts";

/** A footnote's number; the label as written where there is no such footnote. */
export function footnoteReference(node: FootnoteReference, context: Context): Html {
  const found = context.plan.references.get(node);
  if (!found) return html`<sup>[${node.label ?? node.identifier}]</sup>`;
  const number = String(found.footnote.number);
  if (context.isInLink) return html`<sup>${number}</sup>`;
  const name = fillLabel(context.labels.footnote, { number });
  const id = footnoteReferenceId(context, found.footnote.number, found.occurrence);
  const known = { id, role: "doc-noteref", "aria-label": name };
  const link = placeLink(footnoteId(context, found.footnote.number), number, context, known);
  return html`<sup class="reference">${link}</sup>`;
}
