import {
  canonicalLanguageTag,
  isDate,
  isDateOrTime,
  nearestLanguageTag,
  type Digest,
  type PubStatus,
  type PullQuote,
} from "@digestkit/schema";
import { readList, readMapping, readStrings, readText, readTexts } from "../from-mdast/field-readers.ts";
import type { HeadingDepth } from "../from-mdast/from-mdast-options.ts";
import { readAttribution, readMarks } from "../from-mdast/read-pull-quote.ts";
import { entryStyleOf } from "../structure/entry-style.ts";
import { readDate } from "./dates.ts";
import type { FrontMatter } from "./front-matter.ts";
import { readCorrections } from "./read-corrections.ts";
import { readEntities, readPeople } from "./read-entities.ts";

/** What became of a value: used, used but with its wording to be kept as well, or of the wrong kind. */
export type Outcome = "used" | "partly" | "refused";

/** A key of front matter. */
export interface KnownKey {
  /** Dotted path of the field it fills. */
  path: string;
  /** What a value must be, for messages. */
  expected: string;
  /** What a value of the wrong kind was probably meant to be. */
  nearest?: (value: unknown) => string | undefined;
  read: (value: unknown, matter: FrontMatter) => Outcome;
}

const language: KnownKey = {
  ...text("inLanguage", "a language tag such as en-GB", (tag) => canonicalLanguageTag(tag) !== undefined).inLanguage,
  nearest: (value) => (typeof value === "string" ? nearestLanguageTag(value.trim()) : undefined),
};

/** Keys by name; several names may mean one field. Names are compared as written. */
export const knownKeys: ReadonlyMap<string, KnownKey> = new Map(
  Object.entries({
    ...text("id", "an id without spaces", (value) => /^\S+$/u.test(value)),
    ...text("title"),
    ...text("issueNumber"),
    number: text("issueNumber").issueNumber,
    issue: text("issueNumber").issueNumber,
    ...text("volumeNumber"),
    volume: text("volumeNumber").volumeNumber,
    inLanguage: language,
    lang: language,
    language,
    ...text("url"),
    ...text("translationOf"),
    publication: { path: "publication", expected: "a name or a mapping", read: readPublication },
    publisher: ofPublication("publisher"),
    correctionsPolicy: ofPublication("correctionsPolicy"),
    licence: ofPublication("licence"),
    license: ofPublication("licence"),
    issueDate: { path: "issueDate", expected: "a date such as 2023-10-03", read: readIssueDate },
    date: { path: "issueDate", expected: "a date such as 2023-10-03", read: readIssueDate },
    datePublished: time("datePublished"),
    dateModified: time("dateModified"),
    lastmod: time("dateModified"),
    temporalCoverage: {
      path: "temporalCoverage",
      expected: "two dates such as 2023-10-01/2023-10-07, the earlier one first",
      read: readCoverage,
    },
    pubStatus: { path: "pubStatus", expected: "usable, withheld or canceled", read: readStatus },
    contributors: { path: "contributors", expected: "a list of `{person, role}`", read: readContributors },
    editor: contributor("editor"),
    editors: contributor("editor"),
    author: contributor("author"),
    authors: contributor("author"),
    translator: contributor("translator"),
    translators: contributor("translator"),
    pullQuote: { path: "pullQuote", expected: "a text, a mapping with `text`, or false", read: readPullQuoteField },
    featured: list("featured", "a list of entry ids", readStrings),
    people: list("people", "a list of names or mappings", readPeople),
    organisations: list("organisations", "a list of names or mappings", readEntities),
    organizations: list("organisations", "a list of names or mappings", readEntities),
    places: list("places", "a list of names or mappings", readEntities),
    corrections: list("corrections", "a list of `{target, datePublished, text}`", readCorrections),
    entryStyle: {
      path: "entryStyle",
      expected: "heading, list, paragraph, runIn, numbered or break",
      read: readEntryStyle,
    },
    sectionLevel: { path: "sectionLevel", expected: "a number from 1 to 6", read: readSectionLevel },
    extensions: { path: "extensions", expected: "a mapping", read: readExtensions },
  } satisfies Record<string, KnownKey>),
);

type TextField = "id" | "title" | "issueNumber" | "volumeNumber" | "inLanguage" | "url" | "translationOf";

function text<Key extends TextField>(
  key: Key,
  expected = "a text",
  accepts = (_value: string): boolean => true,
): Record<Key, KnownKey> {
  const read: KnownKey["read"] = (value, { fields }) => {
    const written = readText(value);
    return written !== undefined && accepts(written) ? set(fields, key, written) : "refused";
  };
  return { [key]: { path: key, expected, read } } as unknown as Record<Key, KnownKey>;
}

function list<Key extends "featured" | "people" | "organisations" | "places" | "corrections">(
  key: Key,
  expected: string,
  reader: (value: unknown) => Digest[Key] | undefined,
): KnownKey {
  return {
    path: key,
    expected,
    read: (value, { fields }) => {
      const items = reader(value);
      return items ? set(fields, key, items) : "refused";
    },
  };
}

/** The first of several keys for one field wins; the others stay as they were written. */
function set<Key extends keyof Digest>(fields: Partial<Digest>, key: Key, value: NonNullable<Digest[Key]>): Outcome {
  if (fields[key] !== undefined) return "partly";
  fields[key] = value;
  return "used";
}

function ofPublication(key: "publisher" | "correctionsPolicy" | "licence"): KnownKey {
  return {
    path: `publication.${key}`,
    expected: "a text",
    read: (value, { fields }) => {
      const written = readText(value);
      if (written === undefined) return "refused";
      if (fields.publication?.[key] !== undefined) return "partly";
      fields.publication = { ...fields.publication, [key]: written };
      return "used";
    },
  };
}

function readPublication(value: unknown, { fields }: FrontMatter): Outcome {
  const name = readText(value);
  const read =
    name === undefined ? readTexts(value, [], ["name", "publisher", "url", "correctionsPolicy", "licence"]) : { name };
  if (!read) return "refused";
  fields.publication = { ...fields.publication, ...read };
  return "used";
}

/** `date: 2023-10-03` is the masthead; with a time and its offset it is when the issue was posted. */
function readIssueDate(value: unknown, { fields }: FrontMatter): Outcome {
  const written = readDate(value);
  if (!written) return "refused";
  if (written.dateTime !== undefined) return set(fields, "datePublished", written.dateTime);
  const outcome = set(fields, "issueDate", written.date);
  return written.local || written.date !== value ? "partly" : outcome;
}

function time(key: "datePublished" | "dateModified"): KnownKey {
  return {
    path: key,
    expected: "a date, or a time with its offset such as 2023-10-03T08:00:00Z",
    read: (value, { fields }) => {
      if (typeof value === "string" && isDateOrTime(value)) return set(fields, key, value);
      const written = readDate(value);
      if (!written) return "refused";
      const outcome = set(fields, key, written.dateTime ?? written.date);
      return written.local ? "partly" : outcome;
    },
  };
}

function readCoverage(value: unknown, { fields }: FrontMatter): Outcome {
  const [start, end, ...others] = typeof value === "string" ? value.split("/") : [];
  const read =
    start !== undefined && end !== undefined && others.length === 0
      ? { start, end }
      : readTexts(value, ["start", "end"], []);
  return read && isDate(read.start) && isDate(read.end) && read.start <= read.end
    ? set(fields, "temporalCoverage", read)
    : "refused";
}

const statuses: readonly unknown[] = ["usable", "withheld", "canceled"] satisfies PubStatus[];

function readStatus(value: unknown, { fields }: FrontMatter): Outcome {
  return statuses.includes(value) ? set(fields, "pubStatus", value as PubStatus) : "refused";
}

function readContributors(value: unknown, { fields }: FrontMatter): Outcome {
  const read = readList(value, (each) => readTexts(each, ["person", "role"], []));
  if (!read) return "refused";
  fields.contributors = [...(fields.contributors ?? []), ...read];
  return "used";
}

function contributor(role: string): KnownKey {
  return {
    path: "contributors",
    expected: "a name or a list of names",
    read: (value, { fields }) => {
      const names = readStrings(value);
      if (!names) return "refused";
      fields.contributors = [...(fields.contributors ?? []), ...names.map((person) => ({ person, role }))];
      return "used";
    },
  };
}

/** `pullQuote: false` says that a leading block quotation is none. */
function readPullQuoteField(value: unknown, matter: FrontMatter): Outcome {
  if (value === false || value === null) {
    matter.noPullQuote = true;
    return "used";
  }
  const { attribution, marks, ...rest } = readMapping(value) ?? { text: value };
  const words = readTexts(rest, ["text"], []);
  const credited = attribution === undefined ? undefined : readAttribution(attribution);
  const around = marks === undefined ? undefined : readMarks(marks);
  if (!words || (attribution !== undefined && !credited) || (marks !== undefined && !around)) return "refused";
  const pullQuote: PullQuote = {
    text: words.text,
    ...(around ? { marks: around } : {}),
    ...(credited ? { attribution: credited } : {}),
    fidelity: "unchecked",
  };
  return set(matter.fields, "pullQuote", pullQuote);
}

function readEntryStyle(value: unknown, matter: FrontMatter): Outcome {
  const style = entryStyleOf(value);
  const entries = Object.entries(readMapping(value) ?? {}).map(([title, each]) => [title, entryStyleOf(each)] as const);
  const known = entries.flatMap(([title, each]) => (each ? [[title, each] as const] : []));
  if (!style && (entries.length === 0 || known.length < entries.length)) return "refused";
  matter.entryStyle = style ?? Object.fromEntries(known);
  return "used";
}

function readSectionLevel(value: unknown, matter: FrontMatter): Outcome {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 6) return "refused";
  matter.sectionLevel = value as HeadingDepth;
  return "used";
}

function readExtensions(value: unknown, { fields }: FrontMatter): Outcome {
  const mapping = readMapping(value);
  if (!mapping) return "refused";
  fields.extensions = { ...fields.extensions, ...mapping };
  return "used";
}
