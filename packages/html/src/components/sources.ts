import { attributes, element, fillLabel, html, ownId, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Source } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { label } from "../label.ts";
import { placeLink } from "../place-link.ts";
import type { SourceNote } from "../source-notes.ts";
import { wayBack } from "./way-back.ts";

/** The sources of all entries as numbered notes, each with a way back to every entry that refers to it. */
export function sources(values: readonly SourceNote[], context: Context): Html {
  const id = ownId(context, "sources");
  return html`<section class="footnotes" role="doc-endnotes" aria-labelledby="${id}">
${element(`h${context.headingLevel}`, { id }, label(context.labels.sources, context))}
<ol>
${values.map((value) => note(value, context))}</ol>
</section>
`;
}

function note({ number, source, references }: SourceNote, context: Context): Html {
  const ways = Array.from({ length: references }, (_, index) =>
    wayBack(referenceId(number, index + 1, context), number, index + 1, context),
  );
  return html`<li${attributes({ id: ownId(context, `source-${number}`) })}>
<p>${context.parts.source(source, context)}</p>
<p class="back">${ways}</p>
</li>
`;
}

/** The number of a source that stands at the end, with a link there. */
export function sourceReference(source: Source, context: Context): HtmlValue {
  const found = context.sourceNotes?.references.get(source);
  if (!found) return context.parts.source(source, context);
  const { number } = found.note;
  const name = fillLabel(context.labels.sourceNumber, { number: String(number) });
  const id = referenceId(number, found.occurrence, context);
  const known = { id, role: "doc-noteref", "aria-label": name };
  return placeLink(ownId(context, `source-${number}`), number, context, known);
}

function referenceId(number: number, occurrence: number, context: Context): string {
  return ownId(context, occurrence === 1 ? `source-ref-${number}` : `source-ref-${number}-${occurrence}`);
}
