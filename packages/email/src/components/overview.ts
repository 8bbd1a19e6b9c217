import { attributes, element, entryTitle, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { label, type Component, type Context } from "@digestkit/html";
import type { Entry, Section } from "@digestkit/schema";
import type { Look } from "../look/styles.ts";
import { box } from "./box.ts";
import { text } from "./text.ts";

/** Table of contents: links to the sections. */
export function contents(look: Look): Component<Section[]> {
  return (sections, context) => {
    const styles = look[context.direction];
    const titles = sections.map((section): Target => ({ of: section, title: section.title }));
    const head = html`<p${attributes({ ...styles.kicker })}>${label(context.labels.contents, context)}</p>\n`;
    return box([head, links(titles, context, look)], styles.tint, styles);
  };
}

/** Links to the entries the issue leads with. */
export function featured(look: Look): Component<Entry[]> {
  return (entries, context) => {
    const styles = look[context.direction];
    const titles = entries.map((entry): Target => ({ of: entry, title: entryTitle(entry, context.labels) }));
    const words = label(context.labels.featured, context);
    const head = element(`h${context.headingLevel}`, { ...styles.kicker }, words);
    return box([head, "\n", links(titles, context, look)], styles.tint, styles);
  };
}

/** Something of the mail to link to. */
interface Target {
  of: object;
  title: string;
}

function links(targets: readonly Target[], context: Context, look: Look): Html {
  const { list, item, link } = look[context.direction];
  const items = targets.map(({ of, title }): HtmlValue => {
    const shown = text({ value: title }, context);
    return html`<li${attributes({ ...item })}><a href="#${context.plan.anchors.get(of)}"${attributes({ ...link })}>${shown}</a></li>\n`;
  });
  return html`<ul${attributes({ ...list })}>\n${items}</ul>\n`;
}
