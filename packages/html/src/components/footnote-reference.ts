import { attributes, fillLabel, html, type Html } from "@digestkit/adapter-kit";
import type { FootnoteReference } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { ownId } from "../own-id.ts";

/** A footnote's number; the label as written where there is no such footnote. */
export function footnoteReference(node: FootnoteReference, context: Context): Html {
  const found = context.plan.references.get(node);
  if (!found) return html`<sup>[${node.label ?? node.identifier}]</sup>`;
  const number = String(found.footnote.number);
  if (context.isInLink) return html`<sup>${number}</sup>`;
  const name = fillLabel(context.labels.footnote, { number });
  const id = referenceId(found.footnote.number, found.occurrence, context);
  const link = attributes({ id, role: "doc-noteref", "aria-label": name });
  return html`<sup class="reference"><a href="#${ownId(context, `fn-${number}`)}"${link}>${number}</a></sup>`;
}

/** The `id` of one of the references to a footnote: the target of its way back. */
export function referenceId(number: number, occurrence: number, context: Context): string {
  return ownId(context, occurrence === 1 ? `ref-${number}` : `ref-${number}-${occurrence}`);
}
