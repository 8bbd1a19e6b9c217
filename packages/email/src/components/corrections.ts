import { attributes, below, entryTitle, html, paragraphs, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { date, label, renderFlow, type Component, type Context } from "@digestkit/html";
import type { Correction } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { box } from "./box.ts";
import { headingAt } from "./heading.ts";
import { text } from "./text.ts";

/** A correction: what kind and when, what it says, and the words before and after. */
export function correction(look: Look): Component<Correction> {
  return (value, context) => {
    const { text: words, content, before, after } = value;
    const { labels, plan } = context;
    const styles = look[context.direction];
    const changed = (name: string, shown: HtmlValue): HtmlValue =>
      html`<p${attributes({ ...styles.meta })}>${label(labels.labelled, context, { label: html`<strong>${name}</strong>`, value: shown })}</p>\n`;
    const inner = [
      html`<p${attributes({ ...styles.kicker })}>${titleOf(value, context)}</p>\n`,
      renderFlow(content ?? paragraphs(words), context),
      before !== undefined && changed(labels.correctedFrom, html`<del>${text({ value: before }, context)}</del>`),
      after !== undefined && changed(labels.correctedTo, text({ value: after }, context)),
    ];
    return html`<div role="note"${attributes({ id: plan.anchors.get(value) })}>
${box(inner, styles.tint, styles)}</div>
`;
  };
}

/** All corrections of an issue: those of an entry are linked to, they stand with it; the others stand here. */
export function corrections(look: Look): Component<Correction[]> {
  return (values, context) => {
    const styles = look[context.direction];
    const { plan } = context;
    const placed = values.filter(({ target }) => plan.entries.has(target));
    const others = values.filter(({ target }) => !plan.entries.has(target));
    const links = placed.map(
      (value) => html`<li${attributes({ ...styles.item })}>${linkTo(value, context, look)}</li>\n`,
    );
    const list = links.length > 0 && html`<ul${attributes({ ...styles.list })}>\n${links}</ul>\n`;
    const heading = headingAt(context.headingLevel, label(context.labels.corrections, context), styles);
    return html`${heading}${list}${others.map((value) => context.parts.correction(value, below(context)))}`;
  };
}

/** `Correction of March 16, 2024` */
function titleOf({ severity, datePublished }: Correction, context: Context): HtmlValue {
  const { correctionOf } = context.labels;
  return label(correctionOf[severity] ?? correctionOf.correction, context, { date: date(datePublished, context) });
}

function linkTo(value: Correction, context: Context, look: Look): Html {
  const { labels, plan } = context;
  const entry = plan.entries.get(value.target);
  const name = entry && text({ value: entryTitle(entry, labels) }, context);
  const words = label(labels.labelled, context, { label: titleOf(value, context), value: name });
  const style = attributes({ ...look[context.direction].link });
  return html`<a href="#${plan.anchors.get(value)}"${style}>${words}</a>`;
}
