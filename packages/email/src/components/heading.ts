import { element, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { renderChildren, type Component } from "@digestkit/html";
import type { Heading } from "@digestkit/schema";
import type { Look, Styles } from "../look/styles.ts";

/** A heading inside an entry, at the level the outline has room for. */
export function heading(look: Look): Component<Heading> {
  return (node, context) =>
    headingAt(context.headingLevels.get(node) ?? 6, renderChildren(node, context), look[context.direction]);
}

/**
 * A heading of a level.
 *
 * @param level - 1 to 6.
 * @param content - Its words.
 * @param styles - Of the text around.
 * @returns Markup.
 */
export function headingAt(level: number, content: HtmlValue, styles: Styles): Html {
  const name = `h${level}` as "h1" | "h2" | "h3" | "h4" | "h5" | "h6";
  return html`${element(name, { ...styles[name] }, content)}\n`;
}
