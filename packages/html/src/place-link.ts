import { attributes, html, type AttributeValues, type HtmlValue } from "@digestkit/adapter-kit";
import type { Context } from "./context.ts";

/**
 * A link to a place in the page.
 *
 * @param anchor - The `id` of the place.
 * @param content - What to show.
 * @param context - Of the page.
 * @param known - Other attributes of the link.
 * @returns A link; the content alone in an edition from which nothing leads there.
 */
export function placeLink(
  anchor: string | undefined,
  content: HtmlValue,
  { resolveUrl }: Context,
  known: AttributeValues = {},
): HtmlValue {
  if (!resolveUrl) return html`<a href="#${anchor}"${attributes(known)}>${content}</a>`;
  const href = resolveUrl(`#${anchor}`);
  return href === undefined ? content : html`<a${attributes({ href, ...known })}>${content}</a>`;
}
