import { attributes, below, element, html, showsAnything, type Html } from "@digestkit/adapter-kit";
import type { EntryStyle, Section } from "@digestkit/schema";
import type { Context } from "../context.ts";
import { renderFlow } from "../render-flow.ts";
import { renderNodes } from "../render-nodes.ts";
import { text } from "./text.ts";

/** A section: title, what stands before its entries, its entries, and the sections in it. */
export function section(value: Section, context: Context): Html {
  const { title, titleContent, abstract = [], entries, sections = [], entryStyle } = value;
  const hasTitle = titleContent !== undefined || title !== "";
  const inside = hasTitle ? below(context) : context;
  const shown = titleContent ? renderNodes(titleContent, context) : text({ value: title }, context);
  const known = attributes({ id: context.plan.anchors.get(value), class: `section section-${entryStyle}` });
  const content = [
    hasTitle && [element(`h${context.headingLevel}`, {}, shown), "\n"],
    showsAnything(abstract) && html`<div class="abstract">\n${renderFlow(abstract, inside)}</div>\n`,
    entries.length > 0 && arrange[entryStyle](entries.map((entry) => context.parts.entry(entry, inside))),
    sections.map((inner) => context.parts.section(inner, inside)),
  ];
  return html`<section${known}>\n${content}</section>\n`;
}

/** How the entries of a style follow each other: as items of a list, or one after another. */
const arrange: Readonly<Record<EntryStyle, (entries: Html[]) => Html>> = {
  heading: (entries) => html`${entries}`,
  paragraph: (entries) => html`${entries}`,
  runIn: (entries) => html`${entries}`,
  break: (entries) => html`${entries}`,
  list: (entries) => html`<ul class="entries">\n${items(entries)}</ul>\n`,
  numbered: (entries) => html`<ol class="entries">\n${items(entries)}</ol>\n`,
};

function items(entries: Html[]): Html[] {
  return entries.map((entry) => html`<li>${entry}</li>\n`);
}
