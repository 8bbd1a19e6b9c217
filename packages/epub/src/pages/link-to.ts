import { attributes, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import { safeUrl } from "@digestkit/schema";

/**
 * A link inside the book.
 *
 * @param href - A page, or a place in one.
 * @param content - What to show.
 * @param values - Further attributes.
 * @returns Markup.
 */
export function linkTo(href: string, content: HtmlValue, values: Record<string, string | undefined> = {}): Html {
  return html`<a${attributes({ ...values, href: safeUrl(href) })}>${content}</a>`;
}
