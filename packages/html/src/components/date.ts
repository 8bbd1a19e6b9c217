import { formatDate, html, type Html, type HtmlValue } from "@digestkit/adapter-kit";
import type { Context } from "../context.ts";

/**
 * A date as people read it, with the one machines read.
 *
 * @param iso - ISO 8601 date or date-time; anything else is shown as it is.
 * @param context - Of the page.
 * @returns What to put into a template.
 */
export function date(iso: string, context: Context): HtmlValue {
  const shown = formatDate(iso, context.labelLanguage ?? context.language);
  return shown === iso ? iso : timeElement(iso, shown);
}

function timeElement(iso: string, shown: string): Html {
  return html`<time datetime="${iso}">${shown}</time>`;
}
