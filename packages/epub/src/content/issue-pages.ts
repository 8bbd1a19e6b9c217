import { html, htmlToXast, type XmlElement, type XmlNode } from "@digestkit/adapter-kit";
import { toHtml } from "@digestkit/html";
import type { Book, Issue } from "../book/book.ts";
import type { Pictures } from "../book/pictures.ts";
import type { Page } from "../pages/page.ts";
import { adaptMarkup } from "./adapt-markup.ts";
import { imageIn } from "./image-in.ts";
import { isElement } from "./is-element.ts";
import { splitIssue } from "./split-issue.ts";

/** An issue as pages. */
export interface IssuePages {
  issue: Issue;
  /** Its pages, in order; links are still those of one web page. */
  pages: Page[];
  /** The page of each `id`. */
  places: ReadonlyMap<string, string>;
}

/**
 * Makes the pages of an issue: one for each section where the issue is the book, a single one in a year-book.
 *
 * @param issue - Issue.
 * @param book - The book it is in.
 * @param pictures - Pictures of the book; those the issue shows are noted there.
 * @returns Its pages.
 */
export function issuePages(issue: Issue, book: Book, pictures: Pictures): IssuePages {
  const { digest, name, title, language, direction, base } = issue;
  const { labels, sources = "entry", components = {} } = book.options;
  const markup = toHtml(digest, {
    document: "fragment",
    language,
    // Nobody copies the address of a place in a book.
    permalinks: "none",
    sources,
    ...(labels && { labels }),
    // The book has a table of contents of its own.
    components: { contents: () => html``, image: imageIn(pictures, base), ...components },
    onMessage: book.report,
  });
  const parts = htmlToXast(markup).filter(isElement).flatMap(adaptMarkup);
  const files = book.isYearBook ? [parts] : splitIssue(parts);
  const pages = files.map((content, index): Page => {
    const path = index === 0 ? `${name}.xhtml` : `${name}-${index + 1}.xhtml`;
    return { path, title, language, direction, content };
  });
  const places = new Map<string, string>();
  for (const { path, content } of pages) for (const id of idsIn(content)) if (!places.has(id)) places.set(id, path);
  return { issue, pages, places };
}

function idsIn(content: readonly XmlNode[]): string[] {
  const ids: string[] = [];
  const stack: XmlElement[] = content.filter(isElement);
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { id } = node.attributes;
    if (id !== undefined) ids.push(id);
    for (const child of node.children) if (isElement(child)) stack.push(child);
  }
  return ids;
}
