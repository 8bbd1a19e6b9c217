import { createEntry, type Entry, type FlowContent, type Translation } from "@digestkit/schema";
import type { Reader } from "./create-reader.ts";
import { textValue, textValues, type JsonNode } from "./json-node.ts";
import { readQuotations } from "./read-quotations.ts";
import { readSources } from "./read-sources.ts";

/**
 * Reads an article.
 *
 * @param article - Node of a type such as `NewsArticle`.
 * @param reader - Reader.
 * @returns The entry.
 */
export function readArticle(article: JsonNode, reader: Reader): Entry {
  const headline = textValue(article, "headline") ?? textValue(article, "name");
  const body = textValue(article, "articleBody") ?? textValue(article, "text") ?? "";
  const dateline = textValue(article, "dateline");
  const translation = translationOf(article, reader);
  const entry = createEntry({
    id: reader.partId(article, headline ?? body, "entry"),
    ...(headline !== undefined && { headline }),
    body: paragraphsOf(body),
    ...(dateline !== undefined && { dateline }),
    sources: readSources(article, reader),
    keywords: keywordsOf(article, reader),
    ...(translation && { translation }),
  });
  return { ...entry, quotations: readQuotations(article, entry, reader) };
}

/**
 * Text as content: JSON-LD knows no other.
 *
 * @param text - Paragraphs with an empty line between them.
 * @returns Paragraphs whose `textOf` is the text.
 */
export function paragraphsOf(text: string): FlowContent[] {
  if (text === "") return [];
  return text.split("\n\n").map((value) => ({
    type: "paragraph",
    children: value === "" ? [] : [{ type: "text", value }],
  }));
}

/** A list, or as many write it, one text with commas. */
function keywordsOf(article: JsonNode, reader: Reader): string[] {
  const words = [...textValues(article, "keywords"), ...reader.nodes(article, "keywords").flatMap(termName)];
  if (Array.isArray(article["keywords"])) return words;
  return words.flatMap((list) => list.split(",")).flatMap((word) => word.trim() || []);
}

function termName(term: JsonNode): string[] {
  return Object.hasOwn(term, "@type") ? textValues(term, "name") : [];
}

function translationOf(article: JsonNode, reader: Reader): Translation | undefined {
  const [work] = reader.nodes(article, "translationOfWork");
  const inLanguage = work && textValue(work, "inLanguage");
  if (!work || inLanguage === undefined) return undefined;
  const url = textValue(work, "url");
  const [translator] = reader.nodes(article, "translator").map((node) => textValue(node, "name"));
  return { inLanguage, ...(url !== undefined && { url }), ...(translator !== undefined && { translator }) };
}
