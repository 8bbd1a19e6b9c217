import { xmlDocument, xmlElement, type XmlElement } from "@digestkit/adapter-kit";
import type { Book } from "../book/book.ts";
import type { EpubFile } from "../epub-file.ts";
import { metadata, type Holdings } from "./metadata.ts";
import { ncxPath } from "./ncx.ts";

/** What the package document says about a file besides its name and type. */
export interface PackagePlan {
  /** All files of the publication, by their names beside the package document. */
  files: readonly EpubFile[];
  /** Names of the pages, in reading order. */
  spine: readonly string[];
  /** Properties of files, by name: `nav`, `cover-image`. */
  properties: Readonly<Record<string, string>>;
  /** What the pages hold. */
  holdings: Holdings;
}

/**
 * The package document: what the book is, which files it has, and in which order they are read.
 *
 * @param book - The book.
 * @param plan - Its files.
 * @returns An OPF document.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export function packageText(book: Book, { files, spine, properties, holdings }: PackagePlan): string {
  const items = files.map(({ path, mediaType }) =>
    xmlElement("item", "", { id: idOf(path), href: path, "media-type": mediaType, properties: properties[path] }),
  );
  const hasNcx = files.some(({ path }) => path === ncxPath);
  const order = xmlElement("spine", spine.map(itemref), {
    toc: hasNcx ? idOf(ncxPath) : undefined,
    "page-progression-direction": book.direction === "rtl" ? "rtl" : undefined,
  });
  const root = xmlElement("package", [metadata(book, holdings), xmlElement("manifest", items), order], {
    xmlns: "http://www.idpf.org/2007/opf",
    version: "3.0",
    "unique-identifier": "id",
    "xml:lang": book.language,
    dir: book.direction,
  });
  return xmlDocument(root);
}

/** `images/1.jpg` → `images-1.jpg`: an XML name. */
function idOf(path: string): string {
  return path.replaceAll("/", "-");
}

function itemref(path: string): XmlElement | undefined {
  return xmlElement("itemref", "", { idref: idOf(path) });
}
