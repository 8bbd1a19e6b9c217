import { html, markupOf, type Html } from "@digestkit/adapter-kit";
import type { CardProperty } from "./to-open-graph.ts";

/**
 * The properties of a card as elements for the `head` of a page, as a string.
 *
 * @param properties - What `toOpenGraph` gives.
 * @returns Markup: one `meta` element for each, on a line of its own.
 * @example
 * ```ts
 * import { openGraphHtml } from "@digestkit/social";
 *
 * console.log(openGraphHtml([{ property: "og:title", content: "Q & A" }])); // => <meta property="og:title" content="Q &amp; A">
 * ```
 */
export function openGraphHtml(properties: readonly CardProperty[]): string {
  return markupOf(openGraphElements(properties));
}

/**
 * The properties of a card as markup of the `html` template: for `head` of `toHtml`, or a template of your own.
 *
 * @param properties - What `toOpenGraph` gives.
 * @returns Markup: one `meta` element for each, on a line of its own.
 * @example
 * ```ts
 * import { html, markupOf } from "@digestkit/adapter-kit";
 * import { openGraphElements } from "@digestkit/social";
 *
 * const head = html`<head>${openGraphElements([{ property: "og:title", content: "Q & A" }])}</head>`;
 * console.log(markupOf(head)); // => <head><meta property="og:title" content="Q &amp; A"></head>
 * ```
 */
export function openGraphElements(properties: readonly CardProperty[]): Html {
  // X reads `name`, everybody else `property` (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup).
  const elements = properties.map(({ property, content }) =>
    property.startsWith("twitter:")
      ? html`<meta name="${property}" content="${content}">`
      : html`<meta property="${property}" content="${content}">`,
  );
  return html`${elements.flatMap((element, index) => (index === 0 ? [element] : ["\n", element]))}`;
}
