import { attributes, html, htmlToXast, markupOf, type Html } from "@digestkit/adapter-kit";
import type { Book } from "../book/book.ts";
import type { ContentsItem } from "../book/contents.ts";
import { linkTo } from "./link-to.ts";
import type { Page } from "./page.ts";

/** A place every book may have, for reading systems. */
export interface Landmark {
  /** EPUB Structural Semantics. */
  type: string;
  title: string;
  href: string;
}

/**
 * The navigation document, which is also the contents page of the book. There is no list of pages: no printed book has these.
 *
 * @param book - The book.
 * @param contents - Table of contents.
 * @param landmarks - Places.
 * @returns The page.
 * @see https://www.w3.org/TR/epub-33/#sec-nav
 */
export function navigationPage(book: Book, contents: readonly ContentsItem[], landmarks: readonly Landmark[]): Page {
  const { language, direction, labels } = book;
  const id = "digest-contents";
  const markup = html`<nav epub:type="toc" role="doc-toc" class="toc" aria-labelledby="${id}">
<h1 id="${id}">${labels.contents}</h1>
${listOf(contents)}</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
${landmarks.map(({ type, title, href }) => html`<li>${linkTo(href, title, { "epub:type": type })}</li>\n`)}</ol>
</nav>
`;
  return { path: "nav.xhtml", title: labels.contents, language, direction, content: htmlToXast(markupOf(markup)) };
}

function listOf(items: readonly ContentsItem[]): Html {
  return html`<ol>
${items.map(itemOf)}</ol>
`;
}

function itemOf({ title, language, href, children }: ContentsItem): Html {
  const link = linkTo(href, title, { lang: language, "xml:lang": language });
  return html`<li${attributes({ dir: language === undefined ? undefined : "auto" })}>${link}${children.length > 0 && html`\n${listOf(children)}`}</li>\n`;
}
