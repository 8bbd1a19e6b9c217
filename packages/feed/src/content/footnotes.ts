import { attributes, element, html, type Footnote, type Html } from "@digestkit/adapter-kit";
import { renderFlow, type Context } from "@digestkit/html";

/** Footnotes under an item, with the numbers they have in the issue. There are no ways back: readers keep no places in a text. */
export function footnotes(values: readonly Footnote[], context: Context): Html {
  if (values.length === 0) return html``;
  const items = values.map(
    ({ number, definition }) =>
      html`<li${attributes({ value: number })}>\n${renderFlow(definition.children, context)}</li>\n`,
  );
  return html`<section class="footnotes">
${element(`h${context.headingLevel}`, {}, context.labels.footnotes)}
<ol>
${items}</ol>
</section>
`;
}
