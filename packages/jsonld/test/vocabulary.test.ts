import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { fromJsonLd, toJsonLd } from "../src/index.ts";
import { samples } from "./cases.ts";
import { mapped } from "./mapped.ts";
import { contextStub, propertiesOf } from "./vocabulary.ts";

/** What in a record schema.org has no word for. */
function unknownWords(value: unknown, around?: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownWords(item, around));
  if (typeof value !== "object" || value === null) return [];
  const { "@type": written, ...members } = value as Record<string, unknown>;
  const type = typeof written === "string" ? written : JSON.stringify(written);
  if (written === undefined) return Object.keys(members).filter((key) => key !== "@id");
  const known = propertiesOf(type);
  if (!known) return [`Unexpected type ${type}`];
  return Object.entries(members).flatMap(([key, member]) => {
    // In a role the property that leads to it stands once more.
    const isKnown = key.startsWith("@") || known.has(key) || (type.endsWith("Role") && key === around);
    return [...(isKnown ? [] : [`Unexpected ${key} in ${type}`]), ...unknownWords(member, key)];
  });
}

test("the vocabulary is read from schema-dts", () => {
  expect(propertiesOf("PublicationIssue")?.has("issueNumber")).toBe(true);
  expect(propertiesOf("PublicationIssue")?.has("datePublished")).toBe(true);
  expect(propertiesOf("NewsArticle")?.has("articleBody")).toBe(true);
  expect(propertiesOf("NewsArticle")?.has("issueNumber")).toBe(false);
  expect(propertiesOf("NoSuchType")).toBe(undefined);
  expect(
    unknownWords({ "@type": "Quotation", text: "a", said: "b", citation: { "@type": "Role", citation: {} } }),
  ).toEqual(["Unexpected said in Quotation"]);
});

/** Fields that hold a name by which a text calls somebody. */
const named: ReadonlySet<string> = new Set(["aliases", "speaker", "attribution"]);

const documentLoader = (url: string) => {
  if (url !== "https://schema.org" && url !== "https://schema.org/")
    throw new Error(`Unexpected request of ${url}, expected none`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: contextStub });
};
const base = "https://digest.example/issue";

describe.each(samples)("$name", ({ digest }) => {
  const record = toJsonLd(digest, { url: base });

  test("has only types and properties of schema.org", () => {
    expect(unknownWords(record)).toEqual([]);
  });

  test("expands to RDF, with nothing dropped and every id absolute", async () => {
    const [expanded] = await jsonld.expand(record, { documentLoader, base, safe: true });
    expect(expanded?.["@id"]).toBe(base);
    const quads = await jsonld.toRDF(record, { documentLoader, base, safe: true });
    expect(quads.length).toBeGreaterThan(0);
  });

  test("every reference leads to a node", async () => {
    const { "@graph": graph } = (await jsonld.flatten(record, contextStub, { documentLoader, base })) as {
      "@graph"?: Record<string, unknown>[];
    };
    const empty = (graph ?? []).filter((node) => Object.keys(node).length === 1);
    expect(empty).toEqual([]);
  });

  test("reads back from its flattened form", async () => {
    const flat = await jsonld.flatten(record, contextStub, { documentLoader, base, compactToRelative: false });
    const withoutAliases = (value: unknown) =>
      // A name a text calls somebody by becomes one of the names of the node: flattening joins what is said about it.
      JSON.parse(JSON.stringify(value), (key, member: unknown) => (named.has(key) ? undefined : member));
    expect(withoutAliases(mapped(fromJsonLd(flat).digest))).toEqual(
      withoutAliases({ ...(mapped(digest) as object), url: base }),
    );
  });
});
