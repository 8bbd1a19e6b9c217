import { attributes, fillLabel, footnoteId, footnoteReferenceId, html } from "@digestkit/adapter-kit";
import type { Component } from "@digestkit/html";
import type { FootnoteReference } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";

/** A footnote's number; the label as written where there is no such footnote. */
export function footnoteReference(look: Look): Component<FootnoteReference> {
  return (node, context) => {
    const { script, link } = look[context.direction];
    const found = context.plan.references.get(node);
    if (!found) return html`<sup${attributes({ ...script })}>[${node.label ?? node.identifier}]</sup>`;
    const number = String(found.footnote.number);
    if (context.isInLink) return html`<sup${attributes({ ...script })}>${number}</sup>`;
    const name = fillLabel(context.labels.footnote, { number });
    const known = attributes({
      id: footnoteReferenceId(context, found.footnote.number, found.occurrence),
      "aria-label": name,
      ...link,
    });
    return html`<sup${attributes({ ...script })}><a href="#${footnoteId(context, found.footnote.number)}"${known}>${number}</a></sup>`;
  };
}
