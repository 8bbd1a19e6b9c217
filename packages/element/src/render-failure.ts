import { attributes, directionOf, html, labelLanguage, type Html } from "@digestkit/adapter-kit";
import { failureNotices } from "./failure-notices.ts";

/**
 * What the element shows instead of an issue that could not be loaded: a notice that is read out, and what the page has put
 * into the element.
 *
 * @param language - BCP 47 tag of the page around.
 * @returns Markup.
 */
export function renderFailure(language: string | undefined): Html {
  const lang = labelLanguage(language);
  return html`<div class="digest status"><p class="notice" role="alert"${attributes({ lang, dir: directionOf(lang) })}>${failureNotices[lang]}</p></div>
${fallback}`;
}

/** What the page has put into the element. */
export const fallback: Html = html`<slot></slot>`;
