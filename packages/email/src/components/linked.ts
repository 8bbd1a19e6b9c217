import { attributes, html, reportUrl, type HtmlValue } from "@digestkit/adapter-kit";
import { type Context } from "@digestkit/html";
import type { Position } from "@digestkit/schema";
import type { Style } from "../look/styles.ts";

/** An address of a document, and where it stands. */
export interface Address {
  /** As the document has it, if it has one. */
  url: string | undefined;
  /** For the message about a refused one. */
  place?: Position | undefined;
  /** Language of what is linked to. */
  hreflang?: string;
}

/**
 * Something with the address the document has for it.
 *
 * @param content - What to show.
 * @param address - Where it leads.
 * @param style - Style of the link.
 * @param context - Of the mail.
 * @returns A link, or the content alone.
 */
export function linked(
  content: HtmlValue,
  { url, place, hreflang }: Address,
  style: Style,
  context: Context,
): HtmlValue {
  const href = url === undefined ? undefined : reportUrl(url, place, context);
  return href === undefined ? content : html`<a${attributes({ href, hreflang, ...style })}>${content}</a>`;
}
