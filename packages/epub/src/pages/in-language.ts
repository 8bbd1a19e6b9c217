import { attributes, directionOf, html, type Html } from "@digestkit/adapter-kit";

/**
 * A piece of text that may be in another language than the page, and does not mix with what runs in the other direction.
 *
 * @param text - Plain text.
 * @param language - Its BCP 47 tag.
 * @param around - That of the page.
 * @returns Markup.
 */
export function inLanguage(text: string, language: string, around: string): Html {
  if (language === around) return html`<bdi>${text}</bdi>`;
  return html`<bdi${attributes({ lang: language, "xml:lang": language, dir: directionOf(language) })}>${text}</bdi>`;
}
