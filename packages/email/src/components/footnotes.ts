import {
  attributes,
  below,
  footnoteId,
  footnoteReferenceId,
  html,
  wayBackName,
  type Footnote,
  type Html,
} from "@digestkit/adapter-kit";
import { label, renderFlow, type Component, type Context } from "@digestkit/html";
import type { Look } from "../look/styles.ts";
import { headingAt } from "./heading.ts";

/** Footnotes, each with a way back to every reference to it. */
export function footnotes(look: Look): Component<readonly Footnote[]> {
  return (values, context) => {
    const styles = look[context.direction];
    const items = values.map((value) => footnote(value, context, look));
    return html`${headingAt(context.headingLevel, label(context.labels.footnotes, context), styles)}<ol${attributes({ ...styles.list })}>
${items}</ol>
`;
  };
}

function footnote({ number, definition, references }: Footnote, context: Context, look: Look): Html {
  const { item, meta } = look[context.direction];
  const ways = Array.from({ length: references }, (_, index) => wayBack(number, index + 1, context, look));
  const back = ways.length > 0 && html`<p${attributes({ ...meta })}>${ways}</p>\n`;
  return html`<li${attributes({ id: footnoteId(context, number), ...item })}>
${renderFlow(definition.children, below(context))}${back}</li>
`;
}

/** Back to one reference; U+FE0E asks for the sign as text, not as a picture. */
function wayBack(number: number, occurrence: number, context: Context, look: Look): Html {
  const name = wayBackName(context.labels, number, occurrence);
  const known = attributes({ "aria-label": name, ...look[context.direction].quietLink });
  return html`<a href="#${footnoteReferenceId(context, number, occurrence)}"${known}>↩\uFE0E</a> `;
}
