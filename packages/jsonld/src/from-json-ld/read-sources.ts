import type { Source } from "@digestkit/schema";
import type { Reader } from "./create-reader.ts";
import { textValue, type JsonNode } from "./json-node.ts";

/**
 * Reads what a work cites.
 *
 * @param work - Article or quotation.
 * @param reader - Reader.
 * @returns Sources, in order.
 */
export function readSources(work: JsonNode, reader: Reader): Source[] {
  return reader.nodes(work, "citation").map((cited) => {
    const role = textValue(cited, "roleName");
    const [node = cited] = reader.nodes(cited, "citation");
    const url = textValue(node, "url");
    const medium = textValue(node, "genre");
    const datePublished = reader.date(node, "datePublished");
    const archivedAt = textValue(node, "archivedAt");
    return {
      name: textValue(node, "name") ?? textValue(node, "headline") ?? url ?? "",
      ...(url !== undefined && { url }),
      ...(medium !== undefined && { medium }),
      ...(datePublished !== undefined && { datePublished }),
      ...(archivedAt !== undefined && { archivedAt }),
      ...(role !== undefined && { role }),
    };
  });
}
