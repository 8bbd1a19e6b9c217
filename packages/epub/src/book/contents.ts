import { oneLine, planDigest } from "@digestkit/adapter-kit";
import type { Section } from "@digestkit/schema";
import type { IssuePages } from "../content/issue-pages.ts";
import type { Book } from "./book.ts";

/** A line of the table of contents. */
export interface ContentsItem {
  title: string;
  /** BCP 47 tag, where it is another language than the book's. */
  language?: string;
  /** A page of the book, or a place in one. */
  href: string;
  children: ContentsItem[];
}

/**
 * The table of contents: of a year-book its issues with their sections, of one issue its sections with their headlines.
 *
 * @param book - The book.
 * @param issues - Its issues as pages.
 * @returns Items in the order of the pages.
 */
export function contentsOf(book: Book, issues: readonly IssuePages[]): ContentsItem[] {
  return issues.flatMap((one) => {
    const { issue, pages } = one;
    const front = {
      title: issue.title,
      href: pages[0]?.path ?? "",
      ...(issue.language !== book.language && { language: issue.language }),
    };
    const inside = insideOf(one, book);
    return book.isYearBook ? [{ ...front, children: inside }] : [{ ...front, children: [] }, ...inside];
  });
}

function insideOf({ issue, places }: IssuePages, { isYearBook, labels }: Book): ContentsItem[] {
  const { anchors } = planDigest(issue.digest);
  const item = (title: string | undefined, id: string | undefined, children: ContentsItem[]): ContentsItem[] => {
    const path = id === undefined ? undefined : places.get(id);
    const shown = oneLine(title ?? "");
    return path === undefined || shown === "" ? children : [{ title: shown, href: `${path}#${id}`, children }];
  };
  const ofSection = (section: Section): ContentsItem[] => {
    const entries = isYearBook ? [] : section.entries.flatMap((entry) => item(entry.headline, anchors.get(entry), []));
    return item(section.title, anchors.get(section), [...entries, ...(section.sections ?? []).flatMap(ofSection)]);
  };
  return [
    ...issue.digest.sections.flatMap(ofSection),
    ...item(labels.sources, "digest-sources", []),
    ...item(labels.corrections, "digest-corrections", []),
    ...item(labels.footnotes, "digest-footnotes", []),
  ];
}
