import { expect, test } from "vitest";
import type {
  Attribution,
  Blockquote,
  Break,
  Code,
  Comment,
  Contributor,
  Correction,
  Cue,
  Definition,
  Delete,
  Digest,
  Emphasis,
  Entry,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Image,
  InlineCode,
  InlineElement,
  Link,
  List,
  ListItem,
  Mention,
  Organisation,
  Paragraph,
  Person,
  Place,
  Point,
  Position,
  Publication,
  PullQuote,
  Quotation,
  QuotationMarks,
  Role,
  Section,
  Source,
  Speaker,
  Strong,
  Table,
  TableCell,
  TableRow,
  TemporalCoverage,
  Text,
  TextRange,
  ThematicBreak,
  Translation,
} from "../src/index.ts";
import { generateJsonSchema } from "./generate-json-schema.ts";

// The compiler checks that what a schema gives fits its interface; not that the schema knows every optional field.
// These tables, which the compiler checks against the interfaces, are compared with the schemas.

/** The fields of an interface: required or not. */
type Fields<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? 0 : 1 };

const at = { position: 0 } as const;
const entity = { id: 1, name: 1, aliases: 1, sameAs: 1 } as const;
const children = { type: 1, children: 1, ...at } as const;
const value = { type: 1, value: 1, ...at } as const;

const expected = {
  "": {
    schemaVersion: 1,
    id: 1,
    publication: 0,
    title: 0,
    issueNumber: 0,
    volumeNumber: 0,
    issueDate: 0,
    datePublished: 0,
    dateModified: 0,
    temporalCoverage: 0,
    inLanguage: 0,
    pubStatus: 1,
    contributors: 1,
    url: 0,
    abstract: 1,
    pullQuote: 0,
    featured: 1,
    sections: 1,
    people: 1,
    organisations: 1,
    places: 1,
    corrections: 1,
    translationOf: 0,
    extensions: 0,
    ...at,
    positions: 0,
    lineStarts: 0,
  } satisfies Fields<Digest>,
  publication: { name: 0, publisher: 0, url: 0, correctionsPolicy: 0, licence: 0 } satisfies Fields<Publication>,
  temporalCoverage: { start: 1, end: 1 } satisfies Fields<TemporalCoverage>,
  contributors: { person: 1, role: 1 } satisfies Fields<Contributor>,
  Section: {
    id: 1,
    title: 1,
    titleContent: 0,
    entryStyle: 1,
    abstract: 0,
    entries: 1,
    sections: 0,
    ...at,
    positions: 0,
  } satisfies Fields<Section>,
  Entry: {
    id: 1,
    headline: 0,
    headlineContent: 0,
    body: 1,
    dateline: 0,
    sources: 1,
    quotations: 1,
    mentions: 1,
    keywords: 1,
    translation: 0,
    ...at,
    positions: 0,
  } satisfies Fields<Entry>,
  "Entry.mentions": { ref: 1, range: 1 } satisfies Fields<Mention>,
  "Entry.translation": { inLanguage: 1, url: 0, translator: 0 } satisfies Fields<Translation>,
  Quotation: {
    id: 1,
    text: 1,
    type: 1,
    range: 1,
    speaker: 0,
    cue: 0,
    medium: 0,
    source: 0,
    inLanguage: 0,
    within: 0,
    recovered: 0,
    confidence: 1,
    evidence: 1,
    ...at,
  } satisfies Fields<Quotation>,
  "Quotation.cue": { text: 1, range: 0 } satisfies Fields<Cue>,
  Speaker: { name: 1, ref: 0, range: 0 } satisfies Fields<Speaker>,
  PullQuote: {
    text: 1,
    content: 0,
    marks: 0,
    attribution: 0,
    of: 0,
    fidelity: 1,
    ...at,
    positions: 0,
  } satisfies Fields<PullQuote>,
  "PullQuote.marks": { open: 1, close: 1 } satisfies Fields<QuotationMarks>,
  "PullQuote.attribution": { name: 1, ref: 0, medium: 0, url: 0 } satisfies Fields<Attribution>,
  Source: {
    name: 1,
    url: 0,
    medium: 0,
    datePublished: 0,
    archivedAt: 0,
    accessed: 0,
    role: 0,
    ...at,
  } satisfies Fields<Source>,
  Correction: {
    id: 1,
    target: 1,
    datePublished: 1,
    text: 1,
    content: 0,
    before: 0,
    after: 0,
    severity: 1,
    ...at,
  } satisfies Fields<Correction>,
  Person: { ...entity, roles: 1, sensitivity: 0 } satisfies Fields<Person>,
  "Person.roles": { title: 1, organisation: 0, from: 0, to: 0 } satisfies Fields<Role>,
  Organisation: entity satisfies Fields<Organisation>,
  Place: entity satisfies Fields<Place>,
  Position: { start: 1, end: 1, runs: 0 } satisfies Fields<Position>,
  Point: { line: 1, column: 1, offset: 1 } satisfies Fields<Point>,
  TextRange: { start: 1, end: 1 } satisfies Fields<TextRange>,
  ListItem: { ...children, checked: 0, spread: 1 } satisfies Fields<ListItem>,
  TableRow: children satisfies Fields<TableRow>,
  TableCell: children satisfies Fields<TableCell>,
  "PhrasingContent text": value satisfies Fields<Text>,
  "PhrasingContent emphasis": children satisfies Fields<Emphasis>,
  "PhrasingContent strong": children satisfies Fields<Strong>,
  "PhrasingContent delete": children satisfies Fields<Delete>,
  "PhrasingContent sub,sup,kbd,mark,abbr": { ...children, title: 0 } satisfies Fields<InlineElement>,
  "PhrasingContent inlineCode": value satisfies Fields<InlineCode>,
  "PhrasingContent break": { type: 1, ...at } satisfies Fields<Break>,
  "PhrasingContent link": { ...children, url: 1, title: 0 } satisfies Fields<Link>,
  "PhrasingContent image": { type: 1, url: 1, alt: 1, title: 0, ...at } satisfies Fields<Image>,
  "PhrasingContent footnoteReference": { type: 1, identifier: 1, label: 0, ...at } satisfies Fields<FootnoteReference>,
  "PhrasingContent comment": value satisfies Fields<Comment>,
  "FlowContent paragraph": children satisfies Fields<Paragraph>,
  "FlowContent heading": { ...children, depth: 1 } satisfies Fields<Heading>,
  "FlowContent blockquote": children satisfies Fields<Blockquote>,
  "FlowContent list": { ...children, ordered: 1, start: 0, spread: 1 } satisfies Fields<List>,
  "FlowContent code": { ...value, lang: 0, meta: 0 } satisfies Fields<Code>,
  "FlowContent thematicBreak": { type: 1, ...at } satisfies Fields<ThematicBreak>,
  "FlowContent table": { ...children, align: 1 } satisfies Fields<Table>,
  "FlowContent footnoteDefinition": { ...children, identifier: 1, label: 0 } satisfies Fields<FootnoteDefinition>,
  "FlowContent definition": {
    type: 1,
    identifier: 1,
    label: 0,
    url: 1,
    title: 0,
    ...at,
  } satisfies Fields<Definition>,
  "FlowContent comment": value satisfies Fields<Comment>,
} as const;

interface Schema {
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  const?: string;
  enum?: string[];
}

/** The fields of every object in a schema, by where it is defined. */
function* fieldsIn(name: string, { properties, required = [], oneOf = [] }: Schema): Generator<[string, object]> {
  for (const choice of oneOf) {
    const type = choice.properties?.["type"];
    yield* fieldsIn(`${name} ${String(type?.const ?? type?.enum)}`, choice);
  }
  if (!properties) return;
  const keys = Object.keys(properties);
  yield [name, Object.fromEntries(keys.map((key) => [key, required.includes(key) ? 1 : 0]))];
  for (const key of keys) {
    const inner = properties[key] ?? {};
    yield* fieldsIn(name === "" ? key : `${name}.${key}`, inner.items ?? inner);
  }
}

test("every field of every interface is in its schema, required or not", () => {
  const { $defs, ...digest } = generateJsonSchema() as unknown as Schema & { $defs: Record<string, Schema> };
  const fields = [
    ...fieldsIn("", digest),
    ...Object.entries($defs).flatMap(([name, schema]) => [...fieldsIn(name, schema)]),
  ];
  expect(Object.fromEntries(fields)).toEqual(expected);
});
