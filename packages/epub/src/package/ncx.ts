import { xmlDocument, xmlElement, type XmlElement } from "@digestkit/adapter-kit";
import type { Book } from "../book/book.ts";
import type { ContentsItem } from "../book/contents.ts";

/** Name of the file. */
export const ncxPath = "toc.ncx";

/**
 * The table of contents as EPUB 2 has it: readers of EPUB 3 do not look at it.
 *
 * @param book - The book.
 * @param contents - Table of contents.
 * @returns An NCX document.
 * @see https://idpf.org/epub/20/spec/OPF_2.0.1_draft.htm#Section2.4.1
 */
export function ncxText({ title, language, identifier }: Book, contents: readonly ContentsItem[]): string {
  let order = 0;
  const point = ({ title: label, href, children }: ContentsItem): XmlElement | undefined => {
    const playOrder = String(++order);
    return xmlElement(
      "navPoint",
      [text("navLabel", label), xmlElement("content", "", { src: href }), ...children.map(point)],
      { id: `point-${playOrder}`, playOrder },
    );
  };
  const meta = (name: string, content: string): XmlElement | undefined => xmlElement("meta", "", { name, content });
  const head = [meta("dtb:uid", identifier), meta("dtb:depth", String(depthOf(contents)))];
  const root = xmlElement(
    "ncx",
    [xmlElement("head", head), text("docTitle", title), xmlElement("navMap", contents.map(point))],
    { xmlns: "http://www.daisy.org/z3986/2005/ncx/", version: "2005-1", "xml:lang": language },
  );
  return xmlDocument(root);
}

function text(name: string, value: string): XmlElement | undefined {
  return xmlElement(name, [xmlElement("text", value)]);
}

function depthOf(items: readonly ContentsItem[]): number {
  let depth = 0;
  for (const { children } of items) depth = Math.max(depth, 1 + depthOf(children));
  return depth;
}
