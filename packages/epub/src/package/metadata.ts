import { firstWords, oneLine, xmlElement, type XmlElement } from "@digestkit/adapter-kit";
import { allEntries, textOf } from "@digestkit/schema";
import type { Book } from "../book/book.ts";

/** How long a description is at most, in UTF-16 code units. */
const maxDescription = 400;

/** What the pages of a book turned out to hold. */
export interface Holdings {
  /** Whether there is a picture in the text. */
  hasPictures: boolean;
  /** Whether there is an index. */
  hasIndex: boolean;
}

/**
 * What the package document says about the book.
 *
 * @param book - The book.
 * @param holdings - What is in it.
 * @returns The `metadata` element.
 * @see https://www.w3.org/TR/epub-33/#sec-pkg-metadata
 */
export function metadata(book: Book, holdings: Holdings): XmlElement | undefined {
  const { identifier, title, language, modified, date, publisher, rights, issues } = book;
  const languages = new Set([language, ...issues.map((issue) => issue.language)]);
  const subjects = new Set(
    issues.flatMap(({ digest }) => allEntries(digest.sections)).flatMap(({ keywords }) => keywords.map(oneLine)),
  );
  const [only, ...others] = issues;
  return xmlElement(
    "metadata",
    [
      xmlElement("dc:identifier", identifier, { id: "id" }),
      xmlElement("dc:title", title, { id: "title" }),
      ...[...languages].map((tag) => xmlElement("dc:language", tag)),
      ...credits(book),
      xmlElement("dc:publisher", publisher),
      xmlElement("dc:date", date),
      meta("dcterms:modified", modified),
      xmlElement("dc:rights", rights),
      others.length > 0 ? undefined : xmlElement("dc:source", only?.url),
      xmlElement("dc:description", descriptionOf(book)),
      ...[...subjects].filter(Boolean).map((subject) => xmlElement("dc:subject", subject)),
      ...collection(book),
      ...accessibility(book, holdings),
    ],
    { "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
  );
}

function meta(property: string, value: string, refines?: string, scheme?: string): XmlElement | undefined {
  return xmlElement("meta", value, { refines: refines === undefined ? undefined : `#${refines}`, property, scheme });
}

function credits({ credits: all }: Book): (XmlElement | undefined)[] {
  return all.flatMap(({ name, relator, isCreator }, index) => [
    xmlElement(isCreator ? "dc:creator" : "dc:contributor", name, { id: `credit-${index + 1}` }),
    meta("role", relator, `credit-${index + 1}`, "marc:relators"),
  ]);
}

/** The publication a book belongs to, and the number of a lone issue in it. */
function collection({ series, issues, isYearBook }: Book): (XmlElement | undefined)[] {
  if (series === undefined) return [];
  const number = isYearBook ? undefined : issues[0]?.digest.issueNumber;
  return [
    xmlElement("meta", series, { property: "belongs-to-collection", id: "series" }),
    meta("collection-type", "series", "series"),
    // `12`, `3.2`
    number !== undefined && /^\d{1,6}(?:\.\d{1,6}){0,2}$/u.test(number)
      ? meta("group-position", number, "series")
      : undefined,
  ];
}

function descriptionOf({ issues, isYearBook }: Book): string | undefined {
  const text = isYearBook ? "" : oneLine(textOf(issues[0]?.digest.abstract ?? []));
  return text === "" ? undefined : firstWords(text, maxDescription);
}

/** What the book is to readers who do not see, hear or turn pages (EPUB Accessibility 1.1, section 2). */
function accessibility({ labels }: Book, { hasPictures, hasIndex }: Holdings): (XmlElement | undefined)[] {
  const features = [
    "structuralNavigation",
    "tableOfContents",
    "readingOrder",
    "displayTransformability",
    "ARIA",
    ...(hasPictures ? ["alternativeText"] : []),
    ...(hasIndex ? ["index"] : []),
  ];
  return [
    meta("schema:accessMode", "textual"),
    ...(hasPictures ? [meta("schema:accessMode", "visual")] : []),
    meta("schema:accessModeSufficient", "textual"),
    ...features.map((feature) => meta("schema:accessibilityFeature", feature)),
    meta("schema:accessibilityHazard", "none"),
    meta("schema:accessibilitySummary", labels.accessibility),
  ];
}
