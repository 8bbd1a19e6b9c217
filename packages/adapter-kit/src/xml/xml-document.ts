import { toXml } from "../to-xml.ts";
import type { XmlElement } from "./xml-element.ts";

/**
 * An XML document.
 *
 * @param root - Its root element.
 * @param doctype - Name for a document type without a definition: `html` of XHTML.
 * @returns XML 1.0, to be stored as UTF-8, with a final newline.
 * @example
 * ```ts
 * import { xmlDocument, xmlElement } from "@digestkit/adapter-kit";
 *
 * console.log(xmlDocument(xmlElement("list", "")));
 * // prints <?xml version="1.0" encoding="utf-8"?>
 * // <list/>
 * ```
 */
export function xmlDocument(root: XmlElement | undefined, doctype?: string): string {
  const declaration = { type: "instruction" as const, name: "xml", value: 'version="1.0" encoding="utf-8"' };
  const line = { type: "text" as const, value: "\n" };
  const type = doctype === undefined ? [] : [{ type: "doctype" as const, name: doctype }, line];
  return toXml({ type: "root", children: [declaration, line, ...type, ...(root ? [root] : []), line] });
}
