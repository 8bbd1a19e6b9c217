import { createIds } from "../create-ids.ts";
import { paragraphsOf } from "../mdast-nodes.ts";
import type { Path } from "../scan-json.ts";
import type { Document, Migration, Report } from "./migration.ts";
import { renameFields, type Renames } from "./rename-fields.ts";

/** Plain text where there is content now. */
const toParagraphs = (value: unknown): unknown => (typeof value === "string" ? paragraphsOf(value) : value);
const toText = (value: unknown): unknown => (typeof value === "number" ? String(value) : value);
/** Names or addresses where there are objects now. */
const toSources = (value: unknown): unknown =>
  Array.isArray(value) && value.some((source) => typeof source === "string")
    ? value.map((source: unknown) => (typeof source === "string" ? toSource(source) : source))
    : value;

const digestFields: Renames = {
  lang: { to: "inLanguage" },
  date: { to: "issueDate" },
  number: { to: "issueNumber", convert: toText },
  summary: { to: "abstract", convert: toParagraphs },
  quote: { to: "pullQuote", convert: toPullQuote },
};
const sectionFields: Renames = {
  name: { to: "title" },
  style: { to: "entryStyle" },
  items: { to: "entries" },
};
const entryFields: Renames = {
  title: { to: "headline" },
  text: { to: "body", convert: toParagraphs },
  tags: { to: "keywords" },
  sources: { to: "sources", convert: toSources },
};

/** Lists and other fields that version 1.0 requires and 0.1 left out when they were empty. */
const digestDefaults: Document = {
  pubStatus: "usable",
  contributors: [],
  abstract: [],
  featured: [],
  sections: [],
  people: [],
  organisations: [],
  places: [],
  corrections: [],
};
const sectionDefaults: Document = { title: "", entryStyle: "paragraph", entries: [] };
const entryDefaults: Document = { body: [], sources: [], quotations: [], mentions: [], keywords: [] };

/** Every field of version 1.0 at the top; any other moves to `extensions`. */
const known = new Set(
  (
    "schemaVersion id publication title issueNumber volumeNumber issueDate datePublished dateModified temporalCoverage " +
    "inLanguage pubStatus contributors url abstract pullQuote featured sections people organisations places corrections " +
    "translationOf extensions position positions lineStarts"
  ).split(" "),
);

/**
 * Version 0.1 to 1.0: fields take the names of schema.org, plain texts become content, names of sources become objects, sections
 * and entries get ids, the publisher and the series become the publication.
 */
export const from01to10: Migration = {
  from: "0.1",
  to: "1.0",
  migrate(document, report) {
    const renamed = renameFields(gatherPublication(document, report), digestFields, [], report);
    const idOf = createIds();
    const sections = eachObject(renamed["sections"], ["sections"], (section, path) =>
      migrateSection(section, path, idOf, report),
    );
    const complete = { ...digestDefaults, ...renamed, ...(sections ? { sections } : {}), schemaVersion: "1.0" };
    return gatherExtensions(complete, report);
  },
};

type IdOf = ReturnType<typeof createIds>;

function migrateSection(section: Document, path: Path, idOf: IdOf, report: Report): Document {
  const renamed = renameFields(section, sectionFields, path, report);
  const id =
    typeof renamed["id"] === "string" ? {} : { id: newId(textIn(renamed["title"]), "section", path, idOf, report) };
  const key = section === renamed || !("items" in section) ? "entries" : "items";
  const entries = eachObject(renamed["entries"], [...path, key], (entry, inner) =>
    migrateEntry(entry, inner, idOf, report),
  );
  return { ...sectionDefaults, ...id, ...renamed, ...(entries ? { entries } : {}) };
}

function migrateEntry(entry: Document, path: Path, idOf: IdOf, report: Report): Document {
  const renamed = renameFields(entry, entryFields, path, report);
  const text = textIn(renamed["headline"]) || textIn(entry["text"]).split(/\s+/u).slice(0, 8).join(" ");
  const id = typeof renamed["id"] === "string" ? {} : { id: newId(text, "entry", path, idOf, report) };
  return { ...entryDefaults, ...id, ...renamed };
}

function newId(text: string, kind: string, path: Path, idOf: IdOf, report: Report): string {
  const id = idOf(text, kind);
  report(path, `Added the id \`${id}\``);
  return id;
}

/** `publisher` and `series`, two texts at the top, became `publication.publisher` and `publication.name`. */
function gatherPublication(document: Document, report: Report): Document {
  const { publisher, series, ...rest } = document;
  if ((publisher === undefined && series === undefined) || "publication" in document) return document;
  if (publisher !== undefined) report(["publisher"], "Moved `publisher` to `publication.publisher`");
  if (series !== undefined) report(["series"], "Moved `series` to `publication.name`");
  const publication = {
    ...(series === undefined ? {} : { name: series }),
    ...(publisher === undefined ? {} : { publisher }),
  };
  return { ...rest, publication };
}

function gatherExtensions(document: Document, report: Report): Document {
  const extra = Object.entries(document).filter(([key]) => !known.has(key));
  const { extensions } = document;
  if (extra.length === 0 || (extensions !== undefined && !isObject(extensions))) return document;
  for (const [key] of extra) report([key], `Moved \`${key}\` to \`extensions\``);
  const rest = Object.entries(document).filter(([key]) => known.has(key));
  return { ...Object.fromEntries(rest), extensions: { ...Object.fromEntries(extra), ...extensions } };
}

/** `https://example.org/a` or `The Lorsk Post` */
function toSource(text: string): Document {
  return /^https?:\/\//iu.test(text) ? { name: text, url: text } : { name: text };
}

function toPullQuote(value: unknown): unknown {
  return typeof value === "string" ? { text: value, fidelity: "unchecked" } : value;
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The list with each object in it changed; nothing when it is no list. */
function eachObject(
  value: unknown,
  path: Path,
  change: (item: Document, path: Path) => Document,
): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((item: unknown, index) => (isObject(item) ? change(item, [...path, index]) : item));
}

function isObject(value: unknown): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
