import { html, markupOf } from "@digestkit/adapter-kit";
import type { CardProperty } from "./to-open-graph.ts";

/**
 * The properties of a card as elements for the `head` of a page.
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
  // X reads `name`, everybody else `property` (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup).
  return properties
    .map(({ property, content }) =>
      property.startsWith("twitter:")
        ? html`<meta name="${property}" content="${content}">`
        : html`<meta property="${property}" content="${content}">`,
    )
    .map(markupOf)
    .join("\n");
}
