import { toXml } from "@digestkit/adapter-kit";
import type { XmlElement } from "./xml-element.ts";

/**
 * An XML document.
 *
 * @param root - Its root element.
 * @returns XML 1.0, to be stored as UTF-8, with a final newline.
 */
export function xmlDocument(root: XmlElement | undefined): string {
  const declaration = { type: "instruction" as const, name: "xml", value: 'version="1.0" encoding="utf-8"' };
  const line = { type: "text" as const, value: "\n" };
  return toXml({ type: "root", children: [declaration, line, ...(root ? [root] : []), line] });
}
