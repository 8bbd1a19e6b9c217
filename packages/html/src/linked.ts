import { attributes, html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Position } from "@digestkit/schema";
import type { Context } from "./context.ts";
import { linkUrl } from "./link-url.ts";

/**
 * Something with the address the document has for it.
 *
 * @param content - What to show.
 * @param url - As the document has it, if it has one.
 * @param place - Where the address stands, for the message about a refused one.
 * @param context - Of the page.
 * @param hreflang - Language of what is linked to.
 * @returns A link, or the content alone.
 */
export function linked(
  content: HtmlValue,
  url: string | undefined,
  place: Position | undefined,
  context: Context,
  hreflang?: string,
): HtmlValue {
  const href = url === undefined ? undefined : linkUrl(url, place, context);
  return href === undefined ? content : html`<a${attributes({ href, hreflang })}>${content}</a>`;
}
