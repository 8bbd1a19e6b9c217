import { documentPolicy } from "@digestkit/adapter-kit/contract";
import { safeUrl } from "@digestkit/schema";
import type { EpubFile } from "../src/index.ts";
import { elementsOf, parseXml, visibleText, type Parsed } from "./parse-xml.ts";

const attributes = new Set([...documentPolicy.attributes, "xmlns", "xmlns:epub", "xml:lang", "epub:type"]);

/**
 * What in a book could do something to its reader's machine, or is not well-formed, so that a reader shows nothing at all. A page
 * is XML: what the parser finds in it is what every reader finds.
 */
export function bookHazards(files: readonly EpubFile[]): string[] {
  return files.flatMap((file) => hazardsOf(file).map((hazard) => `${file.path}: ${hazard}`));
}

function hazardsOf({ path, mediaType, content }: EpubFile): string[] {
  if (typeof content !== "string" || !mediaType.includes("xml")) return [];
  try {
    const root = parseXml(content);
    const text = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\p{Noncharacter_Code_Point}]/u.test(content)
      ? ["Unexpected control character, expected text"]
      : [];
    return [...text, ...elementsOf(root).flatMap(mediaType === "application/xhtml+xml" ? pageFaults : () => [])];
  } catch (error) {
    return [`Unexpected XML in ${path}, expected it well-formed: ${(error as Error).message}`];
  }
}

function pageFaults(element: Parsed): string[] {
  const faults = Object.entries(element.attributes).flatMap(([name, value]) => {
    if (!attributes.has(name) && !/^(?:data|aria)-/u.test(name)) return [`Unexpected attribute ${name}`];
    const isAddress = ["href", "src", "cite"].includes(name);
    return isAddress && !value.startsWith("#") && safeUrl(value) !== value ? [`Unexpected address ${value}`] : [];
  });
  if (!documentPolicy.elements.has(element.name)) faults.push(`Unexpected element ${element.name}`);
  if (element.name === "style") faults.push(`Unexpected style sheet ${visibleText(element)}`);
  return faults;
}
