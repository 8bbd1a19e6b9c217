import { createDigest, isDate, type Contributor, type Digest, type Message, type Publication } from "@digestkit/schema";
import { createReader, type Reader } from "./create-reader.ts";
import { textValue, typesOf, type JsonNode } from "./json-node.ts";
import { paragraphsOf } from "./read-article.ts";
import { readCorrections } from "./read-corrections.ts";
import { readEntities } from "./read-entities.ts";
import { readParts } from "./read-parts.ts";

/**
 * Reads a digest from JSON-LD in the vocabulary of schema.org, as `toJsonLd` or another program wrote it.
 *
 * What `toJsonLd` maps comes back as it was; `unmapped` lists the rest. Text comes back as paragraphs: run `annotate` on the
 * result to find quotations, mentions and speakers that the record does not tell. It reads compact JSON-LD: one node, a list, or
 * a `@graph`. Contexts are not loaded; names must be those of schema.org, with or without the prefix `schema:`.
 *
 * @param value - Parsed JSON of any origin; not changed.
 * @returns The digest, unless there is no `PublicationIssue` in it, and at most 100 messages. Never throws on content.
 * @example
 * ```ts
 * import { fromJsonLd, toJsonLd } from "@digestkit/jsonld";
 * import { createDigest } from "@digestkit/schema";
 *
 * const digest = createDigest({ id: "issue-7", title: "Gates & gauges", issueDate: "2024-03-14" });
 * console.log(fromJsonLd(toJsonLd(digest)).digest?.issueDate); // => 2024-03-14
 * console.log(fromJsonLd([]).messages[0]?.ruleId); // => jsonld-issue
 * ```
 */
export function fromJsonLd(value: unknown): { digest?: Digest; messages: Message[] } {
  const reader = createReader(value);
  const { all, messages } = reader;
  // A graph may also hold the issue this one is a translation of: the issue itself is the one with parts.
  const issues = all.filter((node) => typesOf(node).includes("PublicationIssue"));
  const issue = issues.find((node) => reader.nodes(node, "hasPart").length > 0) ?? issues[0];
  if (!issue) {
    const reason =
      "Unexpected value without a PublicationIssue, expected one of schema.org: give it what toJsonLd writes";
    return { messages: [{ ruleId: "jsonld-issue", severity: "error", reason, path: [] }] };
  }
  return { digest: readIssue(issue, reader), messages };
}

function readIssue(issue: JsonNode, reader: Reader): Digest {
  const parts = partsOf(issue, reader);
  const entities = readEntities([issue, ...parts], reader);
  const title = textValue(issue, "name") ?? textValue(issue, "headline");
  const id = reader.issueId(issue, title ?? "", "issue");
  const { sections, pullQuote } = readParts(issue, reader);
  const pulled = pullQuote && pulledFrom(issue, reader);
  const works = [issue, ...parts].map((node) => [node, reader.idOf(node) ?? id] as const);
  return createDigest({
    id,
    ...present({
      publication: publicationOf(issue, reader),
      title,
      issueNumber: textValue(issue, "issueNumber"),
      volumeNumber: reader.nodes(issue, "isPartOf").map((part) => textValue(part, "volumeNumber"))[0],
      issueDate: reader.date(issue, "temporal")?.slice(0, 10),
      datePublished: reader.date(issue, "datePublished"),
      dateModified: reader.date(issue, "dateModified"),
      temporalCoverage: coverageOf(issue, reader),
      inLanguage: textValue(issue, "inLanguage"),
      url: textValue(issue, "url"),
      translationOf: originalOf(issue, reader),
      pullQuote: pullQuote && { ...pullQuote, ...(pulled !== undefined && { of: pulled }) },
    }),
    pubStatus: statusOf(issue, reader),
    contributors: reader.nodes(issue, "contributor").flatMap((role) => contributorOf(role, reader)),
    abstract: paragraphsOf(textValue(issue, "abstract") ?? ""),
    featured: reader.nodes(issue, "mainEntity").flatMap((node) => reader.idOf(node) ?? []),
    sections,
    ...entities,
    corrections: readCorrections(works, reader),
  });
}

/** Members that have a value. */
function present<Members extends object>(members: Members): { [Key in keyof Members]?: NonNullable<Members[Key]> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Members]?: NonNullable<Members[Key]> };
}

/** The nodes an issue is made of. */
function partsOf(issue: JsonNode, reader: Reader): JsonNode[] {
  return reader.nodes(issue, "hasPart");
}

function pulledFrom(issue: JsonNode, reader: Reader): string | undefined {
  const quotation = partsOf(issue, reader).find((node) => typesOf(node).includes("Quotation"));
  return quotation && reader.idOf(reader.nodes(quotation, "isBasedOn")[0]);
}

function publicationOf(issue: JsonNode, reader: Reader): Publication | undefined {
  const around = reader.nodes(issue, "isPartOf");
  const periodical = [...around, ...around.flatMap((volume) => reader.nodes(volume, "isPartOf"))].find((node) =>
    typesOf(node).some((type) => type === "Periodical" || type === "Newspaper"),
  );
  const [publisher] = [...reader.nodes(periodical ?? issue, "publisher"), ...reader.nodes(issue, "publisher")];
  const [licence] = reader.nodes(issue, "license");
  const publication = present({
    name: periodical && textValue(periodical, "name"),
    publisher: publisher && textValue(publisher, "name"),
    url: periodical && textValue(periodical, "url"),
    correctionsPolicy: publisher && textValue(publisher, "correctionsPolicy"),
    licence: licence && (textValue(licence, "identifier") ?? textValue(licence, "url") ?? textValue(licence, "name")),
  });
  return Object.keys(publication).length > 0 ? publication : undefined;
}

/** `2024-03-08/2024-03-14`, an ISO 8601 interval of days. */
function coverageOf(issue: JsonNode, reader: Reader): Digest["temporalCoverage"] {
  const written = textValue(issue, "temporalCoverage");
  const [start, end, ...others] = written?.split("/") ?? [];
  if (others.length === 0 && isDate(start) && isDate(end)) return { start, end };
  const reason = "Unexpected temporalCoverage, expected two days: write 2024-03-08/2024-03-14";
  if (written !== undefined) reader.report({ ruleId: "jsonld-date", severity: "warning", reason, actual: written });
  return undefined;
}

function statusOf(issue: JsonNode, reader: Reader): Digest["pubStatus"] {
  const terms = reader
    .nodes(issue, "creativeWorkStatus")
    .map((term) => textValue(term, "termCode") ?? textValue(term, "name"));
  return (["withheld", "canceled"] as const).find((status) => terms.includes(status)) ?? "usable";
}

function contributorOf(role: JsonNode, reader: Reader): Contributor[] {
  const [inner = role] = reader.nodes(role, "contributor");
  const person = reader.idOf(inner) ?? textValue(inner, "name");
  return person === undefined ? [] : [{ person, role: textValue(role, "roleName") ?? "contributor" }];
}

function originalOf(issue: JsonNode, reader: Reader): string | undefined {
  const [original] = reader.nodes(issue, "translationOfWork");
  return original && (textValue(original, "identifier") ?? textValue(original, "url"));
}
