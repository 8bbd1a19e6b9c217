import { html, htmlToXast, labelParts, markupOf, type Html } from "@digestkit/adapter-kit";
import type { Book } from "../book/book.ts";
import type { IndexTerm, Locator } from "../book/index-terms.ts";
import type { EpubIndex } from "../epub-options.ts";
import { inLanguage } from "./in-language.ts";
import { linkTo } from "./link-to.ts";
import type { Page } from "./page.ts";

/** From how many terms letters between them help. */
const minLettered = 24;

/**
 * An index at the end of the book.
 *
 * @param name - Which one.
 * @param terms - Its terms, in order.
 * @param book - The book.
 * @returns The page.
 * @see https://www.w3.org/TR/epub-ssv-11/#sec-indexes
 */
export function indexPage(name: EpubIndex, terms: readonly IndexTerm[], book: Book): Page {
  const { language, direction, labels } = book;
  const groups = terms.length < minLettered ? [{ letter: "", terms }] : lettered(terms);
  const id = `digest-${name}`;
  const markup = html`<section epub:type="index" role="doc-index" class="index index-${name}" aria-labelledby="${id}">
<h1 id="${id}">${labels[name]}</h1>
${groups.map((group) => groupOf(group, book))}</section>
`;
  return { path: `${name}.xhtml`, title: labels[name], language, direction, content: htmlToXast(markupOf(markup)) };
}

/** The terms under one letter. */
interface Group {
  letter: string;
  terms: readonly IndexTerm[];
}

function lettered(terms: readonly IndexTerm[]): Group[] {
  const groups: { letter: string; terms: IndexTerm[] }[] = [];
  for (const term of terms) {
    const letter = /[\p{L}\p{N}]\p{M}*/u.exec(term.name)?.[0].toUpperCase() ?? "";
    const last = groups.at(-1);
    if (last?.letter === letter) last.terms.push(term);
    else groups.push({ letter, terms: [term] });
  }
  return groups;
}

function groupOf({ letter, terms }: Group, book: Book): Html {
  const list = html`<ul epub:type="index-entry-list" class="terms">
${terms.map((term) => termOf(term, book))}</ul>
`;
  if (letter === "") return list;
  return html`<section epub:type="index-group">
<h2>${letter}</h2>
${list}</section>
`;
}

function termOf({ name, language, locators }: IndexTerm, book: Book): Html {
  const shown = name === "" ? book.labels.unattributed : inLanguage(name, language, book.language);
  return html`<li epub:type="index-entry"><span epub:type="index-term" class="term">${shown}</span>
<ul epub:type="index-locator-list" class="locators">
${locators.map((locator) => html`<li>${locatorOf(locator, book)}</li>\n`)}</ul>
</li>
`;
}

function locatorOf({ text, issue, language, href }: Locator, book: Book): Html {
  const link = linkTo(href, inLanguage(text, language, book.language), { "epub:type": "index-locator" });
  if (issue === undefined) return link;
  return html`${labelParts(book.labels.labelled, { label: inLanguage(issue, language, book.language), value: link })}`;
}
