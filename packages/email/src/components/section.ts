import { attributes, below, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { renderFlow, renderNodes, type Component, type Context } from "@digestkit/html";
import type { EntryStyle, Section } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { headingAt } from "./heading.ts";
import { text } from "./text.ts";

/** A section: title, what stands before its entries, its entries, and the sections in it. */
export function section(look: Look): Component<Section> {
  return (value, context) => {
    const { title, titleContent, abstract = [], entries, sections = [], entryStyle } = value;
    const hasTitle = titleContent !== undefined || title !== "";
    const inside = hasTitle ? below(context) : context;
    const shown = titleContent ? renderNodes(titleContent, context) : text({ value: title }, context);
    const content = [
      hasTitle && headingAt(context.headingLevel, shown, look[context.direction]),
      renderFlow(abstract, inside),
      entries.length > 0 &&
        arrange[entryStyle](
          entries.map((entry) => context.parts.entry(entry, inside)),
          inside,
          look,
        ),
      sections.map((inner) => context.parts.section(inner, inside)),
    ];
    return html`<div${attributes({ id: context.plan.anchors.get(value) })}>\n${content}</div>\n`;
  };
}

type Arrange = (entries: readonly Html[], context: Context, look: Look) => Html;

const apart: Arrange = (entries) => html`${entries}`;

/** A short line between entries that have no headlines to tell them apart. */
const ruled: Arrange = (entries, { direction }, look) => {
  const between = html`<hr${attributes({ ...look[direction].rule })}>\n`;
  return html`${entries.map((entry, index) => [index > 0 && between, entry])}`;
};

/** How the entries of a style follow each other: as items of a list, or one after another. */
const arrange: Readonly<Record<EntryStyle, Arrange>> = {
  heading: apart,
  paragraph: apart,
  runIn: apart,
  break: ruled,
  list: (entries, context, look) => {
    const { list, item } = look[context.direction];
    return html`<ul${attributes({ ...list })}>\n${items(entries, attributes({ ...item }))}</ul>\n`;
  },
  numbered: (entries, context, look) => {
    const { list, item } = look[context.direction];
    return html`<ol${attributes({ ...list })}>\n${items(entries, attributes({ ...item }))}</ol>\n`;
  },
};

function items(entries: readonly Html[], style: ReturnType<typeof attributes>): HtmlValue {
  return entries.map((entry) => html`<li${style}>${entry}</li>\n`);
}
