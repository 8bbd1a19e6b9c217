import { isCorrectionSeverity, type Correction, type CorrectionSeverity } from "@digestkit/schema";
import type { Reader } from "./create-reader.ts";
import { textValue, type JsonNode } from "./json-node.ts";

/**
 * Reads the corrections of an issue and of its articles.
 *
 * @param works - The issue and its articles, each with the id it has in the model.
 * @param reader - Reader; has given everything else its id.
 * @returns Corrections in the order of the document, each once. One without a date is reported and left out.
 */
export function readCorrections(works: readonly (readonly [JsonNode, string])[], reader: Reader): Correction[] {
  const seen = new Set<JsonNode>();
  return works.flatMap(([work, workId]) =>
    reader.nodes(work, "correction").flatMap((node): Correction[] => {
      const text = textValue(node, "text") ?? textValue(node, "name");
      if (seen.has(node) || text === undefined) return [];
      seen.add(node);
      const datePublished = reader.date(node, "datePublished");
      if (datePublished === undefined) {
        const reason = `Unexpected correction "${text.slice(0, 60)}" without a date, expected datePublished: write when it was published`;
        reader.report({ ruleId: "jsonld-correction", severity: "warning", reason, actual: text });
        return [];
      }
      const target = reader.idOf(reader.nodes(node, "parentItem")[0]) ?? workId;
      const id = reader.partId(node, `correction ${datePublished}`, "correction");
      return [{ id, target, datePublished, text, ...wordsOf(node, reader), severity: severityOf(node) }];
    }),
  );
}

function wordsOf(node: JsonNode, reader: Reader): Pick<Correction, "before" | "after"> {
  const [action] = reader.nodes(node, "about");
  const words = (key: string): string | undefined =>
    action && reader.nodes(action, key).map((work) => textValue(work, "text"))[0];
  const [before, after] = [words("replacee"), words("replacer")];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function severityOf(node: JsonNode): CorrectionSeverity {
  const genre = textValue(node, "genre") ?? "";
  return isCorrectionSeverity(genre) ? genre : "correction";
}
