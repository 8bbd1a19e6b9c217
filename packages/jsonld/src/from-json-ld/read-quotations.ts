import { textOf, type Entry, type Quotation, type Speaker } from "@digestkit/schema";
import type { Reader } from "./create-reader.ts";
import { createFinder } from "./find-words.ts";
import { nodesOf, textValue, typesOf, type JsonNode } from "./json-node.ts";
import { readSources } from "./read-sources.ts";

/**
 * Reads the quotations of an article, and finds where in its text they stand.
 *
 * @param article - Article.
 * @param entry - What was made of it so far.
 * @param reader - Reader; takes a message for words that are not in the text.
 * @returns Quotations in the order of the document.
 */
export function readQuotations(article: JsonNode, entry: Entry, reader: Reader): Quotation[] {
  const find = createFinder(textOf(entry));
  let from = 0;
  const quotations = reader.nodes(article, "hasPart").flatMap((part): [Quotation, JsonNode][] => {
    const text = textValue(part, "text");
    if (!typesOf(part).includes("Quotation") || text === undefined) return [];
    const range = find(text, from) ?? find(text, 0);
    if (!range) {
      const reason = `Unexpected words "${text.slice(0, 60)}" of a quotation, expected words of its article: quote what the article says`;
      reader.report({ ruleId: "jsonld-quotation", severity: "warning", reason, actual: text });
      return [];
    }
    from = range.start;
    const id = reader.partId(part, `${entry.id} q`, "quotation");
    return [[{ id, text, type: "direct", range, ...factsOf(part, reader), confidence: 1, evidence: "jsonld" }, part]];
  });
  const own = new Set(quotations.map(([{ id }]) => id));
  for (const [quotation, node] of quotations) {
    const outer = reader.idOf(reader.nodes(node, "isPartOf")[0]);
    if (outer !== undefined && outer !== quotation.id && own.has(outer)) quotation.within = outer;
  }
  return quotations.map(([quotation]) => quotation);
}

function factsOf(node: JsonNode, reader: Reader): Pick<Quotation, "speaker" | "medium" | "source" | "inLanguage"> {
  const speaker = readSpeaker(node, reader);
  const medium = textValue(node, "genre");
  const [source] = readSources(node, reader);
  const inLanguage = textValue(node, "inLanguage");
  return {
    ...(speaker && { speaker }),
    ...(medium !== undefined && { medium }),
    ...(source && { source }),
    ...(inLanguage !== undefined && { inLanguage }),
  };
}

/**
 * Who a quotation says it is by.
 *
 * @param quotation - Quotation.
 * @param reader - Reader; has given people and organisations their ids.
 * @returns The name the quotation has for them, or their own; nothing where there is none.
 */
export function readSpeaker(quotation: JsonNode, reader: Reader): Speaker | undefined {
  // As written, not what it refers to: the name this text uses stands here.
  const [said] = [...nodesOf(quotation, "spokenByCharacter"), ...nodesOf(quotation, "creator")];
  if (!said) return undefined;
  const speaker = reader.resolve(said);
  const ref = reader.idOf(speaker);
  const name = (said === speaker ? undefined : textValue(said, "alternateName")) ?? textValue(speaker, "name");
  return name === undefined ? undefined : { name, ...(ref !== undefined && { ref }) };
}
