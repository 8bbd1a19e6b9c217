import { xmlDocument, type Direction, type XmlElement, type XmlNode } from "@digestkit/adapter-kit";

/** An XHTML file of the book. */
export interface Page {
  /** Its name beside the package document: `issue-1.xhtml`. */
  path: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  direction: Direction;
  /** What is in its body. */
  content: XmlNode[];
}

/** Style sheets of the book, in their order. */
export const stylesheets = { own: "style.css", callers: "custom.css" } as const;

/**
 * An XHTML file as text.
 *
 * @param page - The page.
 * @param sheets - Names of its style sheets.
 * @returns XHTML, UTF-8, with a final newline.
 * @see https://www.w3.org/TR/epub-33/#sec-xhtml
 */
export function pageText({ title, language, direction, content }: Page, sheets: readonly string[]): string {
  const links = sheets.map((href) => element("link", { rel: "stylesheet", type: "text/css", href }, []));
  const head = lines([element("title", {}, [{ type: "text", value: title }]), ...links]);
  const root = element(
    "html",
    {
      xmlns: "http://www.w3.org/1999/xhtml",
      "xmlns:epub": "http://www.idpf.org/2007/ops",
      lang: language,
      "xml:lang": language,
      ...(direction === "rtl" && { dir: direction }),
    },
    lines([element("head", {}, head), element("body", {}, [line, ...content])]),
  );
  return xmlDocument(root, "html");
}

const line: XmlNode = { type: "text", value: "\n" };

function element(name: string, attributes: Record<string, string>, children: XmlNode[]): XmlElement {
  return { type: "element", name, attributes, children };
}

function lines(elements: readonly XmlElement[]): XmlNode[] {
  return [line, ...elements.flatMap((one) => [one, line])];
}
