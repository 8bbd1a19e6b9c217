import { directionOf, attributes, html, labelParts, type HtmlValue } from "@digestkit/adapter-kit";
import type { Context } from "./context.ts";

/**
 * Words of the page's own, marked where they are in another language than the document.
 *
 * @param text - A label: `context.labels.contents`, or one with places: `Published {date}`.
 * @param context - Of the page.
 * @param values - Values for the places, text or markup.
 * @returns What to put into a template.
 */
export function label(text: string, context: Context, values: Readonly<Record<string, HtmlValue>> = {}): HtmlValue {
  const words = labelParts(text, values);
  const { labelLanguage: lang, direction } = context;
  if (lang === undefined) return words;
  const dir = directionOf(lang) === direction ? undefined : directionOf(lang);
  return html`<span${attributes({ lang, dir })}>${words}</span>`;
}
