import type { Digest } from "@digestkit/schema";
import { contentsOf } from "./book/contents.ts";
import { indexTerms } from "./book/index-terms.ts";
import { createPictures, fileEnding } from "./book/pictures.ts";
import { readBook } from "./book/read-book.ts";
import type { Book } from "./book/book.ts";
import { issuePages } from "./content/issue-pages.ts";
import { linkPages } from "./content/link-pages.ts";
import { coverImage } from "./cover/cover-image.ts";
import type { EpubFile } from "./epub-file.ts";
import type { EpubIndex, EpubOptions } from "./epub-options.ts";
import { containerText, packagePath } from "./package/container.ts";
import { ncxPath, ncxText } from "./package/ncx.ts";
import { packageText } from "./package/package-document.ts";
import { coverPage } from "./pages/cover-page.ts";
import { indexPage } from "./pages/index-page.ts";
import { navigationPage } from "./pages/navigation-page.ts";
import { pageText, stylesheets, type Page } from "./pages/page.ts";
import { stylesheet } from "./stylesheet.ts";

/**
 * The files of a book, before they are packed: to look at, to test, or to put up as a Web Publication.
 *
 * @param digests - One issue, or the issues of a year-book in their order; not changed.
 * @param options - Of the book.
 * @returns Files in the order of the archive: `mimetype` first, then the container, the package document, pages, style sheets,
 * pictures.
 * @throws TypeError when an option is of the wrong type.
 * @see https://www.w3.org/TR/epub-33/
 * @example
 * ```ts
 * import { toEpubFiles } from "@digestkit/epub";
 * import { createDigest } from "@digestkit/schema";
 *
 * const files = toEpubFiles(createDigest({ id: "monitor-7", title: "Gates & gauges", issueDate: "2024-03-14" }));
 * console.log(files.slice(0, 3).map(({ path }) => path)); // => ["mimetype", "META-INF/container.xml", "EPUB/package.opf"]
 * ```
 */
export function toEpubFiles(digests: Digest | readonly Digest[], options: EpubOptions = {}): EpubFile[] {
  const { ncx = "include" } = options;
  if (!["include", "omit"].includes(ncx)) throw new TypeError(`Unexpected ncx "${ncx}", expected include or omit`);
  const book = readBook(digests, options);
  const pictures = createPictures(options.resources);
  const issues = book.issues.map((issue) => issuePages(issue, book, pictures));
  const indexes = indexPages(book, issues);
  const contents = [
    ...contentsOf(book, issues),
    ...indexes.map(({ path, title }) => ({ href: path, title, children: [] })),
  ];
  const cover = coverFile(book);
  const body = linkPages(issues);
  const front = coverPage(book, options.cover && cover.path);
  const navigation = navigationPage(book, contents, landmarksOf(book, front, body));
  const pages = [front, navigation, ...body, ...indexes];
  const sheets = sheetsOf(book);
  const shown = pictures.files();
  const files: EpubFile[] = [
    ...pages.map((page) => ({
      path: page.path,
      mediaType: "application/xhtml+xml",
      content: pageText(
        page,
        sheets.map(({ path }) => path),
      ),
    })),
    ...(ncx === "omit"
      ? []
      : [{ path: ncxPath, mediaType: "application/x-dtbncx+xml", content: ncxText(book, contents) }]),
    ...sheets,
    cover,
    ...shown,
  ];
  const content = packageText(book, {
    files,
    spine: pages.map(({ path }) => path),
    properties: { [navigation.path]: "nav", [cover.path]: "cover-image" },
    holdings: { hasPictures: shown.length > 0, hasIndex: indexes.length > 0 },
  });
  return [
    { path: "mimetype", mediaType: "text/plain", content: "application/epub+zip" },
    { path: "META-INF/container.xml", mediaType: "application/xml", content: containerText() },
    { path: packagePath, mediaType: "application/oebps-package+xml", content },
    ...files.map((file) => ({ ...file, path: `EPUB/${file.path}` })),
  ];
}

function indexPages(book: Book, issues: Parameters<typeof indexTerms>[0]): Page[] {
  const all: readonly EpubIndex[] = ["people", "quotations"];
  const { indexes = book.isYearBook ? all : [] } = book.options;
  const unknown = indexes.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new TypeError(`Unexpected index "${unknown}", expected one of ${all.join(", ")}`);
  const terms = indexTerms(issues, book);
  return all
    .filter((name) => indexes.includes(name) && terms[name].length > 0)
    .map((name) => indexPage(name, terms[name], book));
}

function landmarksOf(
  { title, labels }: Book,
  cover: Page,
  [first]: readonly Page[],
): Parameters<typeof navigationPage>[2] {
  return [
    { type: "cover", title: labels.cover, href: cover.path },
    { type: "toc", title: labels.contents, href: "nav.xhtml" },
    ...(first ? [{ type: "bodymatter", title, href: first.path }] : []),
  ];
}

function sheetsOf({ options }: Book): EpubFile[] {
  const own = { path: stylesheets.own, mediaType: "text/css", content: stylesheet };
  if (options.stylesheet === undefined) return [own];
  return [own, { path: stylesheets.callers, mediaType: "text/css", content: options.stylesheet }];
}

function coverFile(book: Book): EpubFile {
  const { cover } = book.options;
  if (!cover) return { path: "cover.svg", mediaType: "image/svg+xml", content: coverImage(book) };
  return { path: `cover.${fileEnding("cover", cover)}`, mediaType: cover.mediaType, content: cover.bytes };
}
