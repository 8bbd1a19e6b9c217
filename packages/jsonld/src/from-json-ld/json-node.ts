/** A JSON object of unknown origin. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The values of a property: JSON-LD writes one value without the list around it.
 *
 * @param node - Node.
 * @param key - Property, as schema.org names it; `schema:name` and `https://schema.org/name` are the same.
 * @returns Its values, in order.
 */
export function valuesOf(node: JsonNode, key: string): readonly unknown[] {
  const name = [key, `schema:${key}`, `https://schema.org/${key}`, `http://schema.org/${key}`].find((candidate) =>
    Object.hasOwn(node, candidate),
  );
  const value = name === undefined ? undefined : node[name];
  if (isNode(value) && Array.isArray(value["@list"])) return value["@list"] as unknown[];
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

/**
 * The first text of a property.
 *
 * @param node - Node.
 * @param key - Property.
 * @returns Text, or number as text; that of a value object (`{"@value": …}`) and of a reference.
 */
export function textValue(node: JsonNode, key: string): string | undefined {
  return textValues(node, key)[0];
}

/** All texts of a property. */
export function textValues(node: JsonNode, key: string): string[] {
  return valuesOf(node, key).flatMap((value) => asText(value) ?? []);
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (!isNode(value)) return undefined;
  return asText(value["@value"]) ?? asText(value["@id"]);
}

/** The nodes among the values of a property; a bare text stands for a node with that name. */
export function nodesOf(node: JsonNode, key: string): JsonNode[] {
  return valuesOf(node, key).flatMap((value) => {
    if (isNode(value)) return [value];
    return typeof value === "string" && value !== "" ? [{ name: value }] : [];
  });
}

/**
 * The types of a node, without prefix.
 *
 * @param node - Node.
 * @returns Names as schema.org has them: `NewsArticle`.
 */
export function typesOf(node: JsonNode): string[] {
  const type = node["@type"];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.flatMap((name) =>
    typeof name === "string" ? [name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/u, "")] : [],
  );
}
