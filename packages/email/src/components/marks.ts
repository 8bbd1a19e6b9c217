import { attributes, directionOf, html, type HtmlValue } from "@digestkit/adapter-kit";
import { renderChildren, type Component } from "@digestkit/html";
import type { Emphasis, InlineElement } from "@digestkit/schema";
import type { Look, StyleName } from "../look/styles.ts";

/** Stress emphasis; heavier in scripts that have no italics. */
export const emphasis: Component<Emphasis> = (node, context) => {
  const content = renderChildren(node, context);
  return html`<em>${isUpright(context.language) ? html`<strong>${content}</strong>` : content}</em>`;
};

/** Whether a language is written without italics. */
export function isUpright(language: string): boolean {
  return directionOf(language) === "rtl" || /^(?:ja|ko|zh)\b/iu.test(language);
}

/** Subscript. */
export const sub = (look: Look): Component<InlineElement> =>
  styled(look, "script", (style, content) => html`<sub${style}>${content}</sub>`);

/** Superscript. */
export const sup = (look: Look): Component<InlineElement> =>
  styled(look, "script", (style, content) => html`<sup${style}>${content}</sup>`);

/** Keyboard input. */
export const kbd = (look: Look): Component<InlineElement> =>
  styled(look, "kbd", (style, content) => html`<kbd${style}>${content}</kbd>`);

/** Highlighted text. */
export const mark = (look: Look): Component<InlineElement> =>
  styled(look, "mark", (style, content) => html`<mark${style}>${content}</mark>`);

function styled(
  look: Look,
  name: StyleName,
  make: (style: ReturnType<typeof attributes>, content: HtmlValue) => ReturnType<typeof html>,
): Component<InlineElement> {
  return (node, context) => make(attributes({ ...look[context.direction][name] }), renderChildren(node, context));
}

/** An abbreviation with its expansion; Outlook for Windows drops `abbr` together with its title. */
export const abbr: Component<InlineElement> = (node, context) =>
  html`<span${attributes({ title: node.title })}>${renderChildren(node, context)}</span>`;
