import { xmlDocument, xmlElement } from "@digestkit/adapter-kit";

/** Where the package document is. */
export const packagePath = "EPUB/package.opf";

/** The file that tells reading systems where the package document is (EPUB 3.3, section 4.2.6.3.1). */
export function containerText(): string {
  const rootfile = { "full-path": packagePath, "media-type": "application/oebps-package+xml" };
  const root = xmlElement("container", [xmlElement("rootfiles", [xmlElement("rootfile", "", rootfile)])], {
    version: "1.0",
    xmlns: "urn:oasis:names:tc:opendocument:xmlns:container",
  });
  return xmlDocument(root);
}
