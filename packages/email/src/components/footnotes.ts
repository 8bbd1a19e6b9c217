import { attributes, fillLabel, html, type Footnote, type Html } from "@digestkit/adapter-kit";
import { below, label, ownId, renderFlow, type Component, type Context } from "@digestkit/html";
import type { Look } from "../look/styles.ts";
import { referenceId } from "./footnote-reference.ts";
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
  return html`<li${attributes({ id: ownId(context, `fn-${number}`), ...item })}>
${renderFlow(definition.children, below(context))}${back}</li>
`;
}

/** Back to one reference; U+FE0E asks for the sign as text, not as a picture. */
function wayBack(number: number, occurrence: number, context: Context, look: Look): Html {
  const name = fillLabel(context.labels.backToReference, {
    number: occurrence === 1 ? `${number}` : `${number}.${occurrence}`,
  });
  const known = attributes({ "aria-label": name, ...look[context.direction].quietLink });
  return html`<a href="#${referenceId(number, occurrence, context)}"${known}>↩\uFE0E</a> `;
}
