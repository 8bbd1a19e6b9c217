import { attributes, html, htmlToXast, markupOf, type Html } from "@digestkit/adapter-kit";
import { safeUrl } from "@digestkit/schema";
import type { Book } from "../book/book.ts";
import type { Page } from "./page.ts";

/**
 * The cover inside the book: set in type, so that it is read aloud and grows with the reader’s letters, or the caller’s picture.
 *
 * @param book - The book.
 * @param picture - Name of the file of the caller’s picture.
 * @returns The page.
 */
export function coverPage(book: Book, picture: string | undefined): Page {
  const { title, language, direction, labels } = book;
  const shown = picture === undefined ? inType(book) : asPicture(picture, title);
  const markup = html`<section epub:type="cover" class="cover" aria-label="${labels.cover}">
${shown}</section>
`;
  return { path: "cover.xhtml", title, language, direction, content: htmlToXast(markupOf(markup)) };
}

function inType({ heading, series, dates, publisher }: Book): Html {
  const line = (name: string, text: string | undefined): Html =>
    text === undefined || text === "" || heading.startsWith(text) ? html`` : html`<p class="${name}">${text}</p>\n`;
  return html`${line("cover-series", series)}<h1 class="cover-title">${heading}</h1>
${line("cover-dates", dates)}${line("cover-publisher", publisher)}`;
}

function asPicture(path: string, alt: string): Html {
  return html`<p class="cover-picture"><img${attributes({ src: safeUrl(path), alt, role: "doc-cover" })}></p>\n`;
}
