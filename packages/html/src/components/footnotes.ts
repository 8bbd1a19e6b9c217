import {
  attributes,
  below,
  element,
  footnoteId,
  footnoteReferenceId,
  html,
  ownId,
  type Footnote,
  type Html,
} from "@digestkit/adapter-kit";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { renderFlow } from "../render-flow.ts";
import { wayBack } from "./way-back.ts";

/** Footnotes, each with a way back to every reference to it. */
export function footnotes(values: readonly Footnote[], context: Context): Html {
  const id = ownId(context, "footnotes");
  return html`<section class="footnotes" role="doc-endnotes" aria-labelledby="${id}">
${element(`h${context.headingLevel}`, { id }, label(context.labels.footnotes, context))}
<ol>
${values.map((value) => footnote(value, context))}</ol>
</section>
`;
}

function footnote({ number, definition, references }: Footnote, context: Context): Html {
  const ways = Array.from({ length: references }, (_, index) =>
    wayBack(footnoteReferenceId(context, number, index + 1), number, index + 1, context),
  );
  return html`<li${attributes({ id: footnoteId(context, number) })}>
${renderFlow(definition.children, below(context))}${ways.length > 0 && html`<p class="back">${ways}</p>\n`}</li>
`;
}
