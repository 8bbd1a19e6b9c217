import {
  createDigest,
  createEntry,
  createIds,
  createSection,
  sourcesInBody,
  textOf,
  type Contributor,
  type Correction,
  type Digest,
  type Entry,
  type EntryStyle,
  type FlowContent,
  type Person,
  type PhrasingContent,
  type PullQuote,
  type Section,
  type Source,
} from "@digestkit/schema";
import * as fc from "fast-check";
import { fieldOfPhrasing } from "../../src/structure/field-of-phrasing.ts";
import { flowField } from "../../src/structure/flow-field.ts";
import { reread } from "../canonical.ts";
import { flowBlocks, lineContent } from "./content.ts";
import { anyText, nameText, proseText } from "./texts.ts";

/** A field that is there or not. */
function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined });
}

/** Without fields that are `undefined`. */
function present<Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}

/** Blocks a reader could have made; texts of one paragraph are the most frequent. */
const plainBlock = proseText.map((value): FlowContent[] => [
  { type: "paragraph", children: [{ type: "text", value }] },
]);
const body = fc
  .oneof(
    { weight: 3, arbitrary: plainBlock },
    { weight: 2, arbitrary: flowBlocks },
    { weight: 1, arbitrary: fc.constant<FlowContent[]>([]) },
  )
  .map((blocks) => reread(blocks));

/** A title or headline a reader could have made. */
const phrasing = fc
  .oneof(
    proseText.map((value): PhrasingContent[] => [{ type: "text", value }]),
    lineContent,
  )
  .map((children) => {
    const [heading] = reread([{ type: "heading", depth: 3, children }]);
    return heading?.type === "heading" ? heading.children : [];
  });

const day = fc.constantFrom("2023-10-03", "2024-02-29", "1999-12-31");
const moment = fc.constantFrom("2023-10-03", "2023-10-03T08:00:00Z", "2023-10-03T08:00:00.5+04:00");
const url = fc.constantFrom("https://example.org/a", "https://example.org/b?c=d", "/relative", "not an address");

const source: fc.Arbitrary<Source> = fc
  .record({
    name: nameText,
    url: maybe(url),
    medium: maybe(nameText),
    datePublished: maybe(moment),
    role: maybe(fc.constant("via")),
  })
  .map((fields) => present<Source>(fields));
const plainSource: fc.Arbitrary<Source> = fc
  .record({ name: nameText, url: maybe(url) })
  .map((fields) => present<Source>(fields));

const entry: fc.Arbitrary<Entry> = fc
  .record({
    headline: maybe(phrasing),
    body,
    dateline: maybe(anyText),
    sources: fc.oneof(
      fc.constant("body" as const),
      fc.array(plainSource, { maxLength: 3 }),
      fc.array(source, { maxLength: 2 }),
    ),
    keywords: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.array(nameText, { maxLength: 3 })),
    translation: maybe(
      fc
        .record({ inLanguage: fc.constant("az"), url: maybe(url) })
        .map((fields) => present<NonNullable<Entry["translation"]>>(fields)),
    ),
  })
  .map(({ headline, sources, translation, dateline, ...fields }) =>
    createEntry({
      id: "",
      ...fields,
      ...(headline ? headlineFields(headline) : {}),
      ...present<Partial<Entry>>({ dateline, translation }),
      sources: sources === "body" ? sourcesInBody(fields.body) : sources,
    }),
  );

function headlineFields(content: PhrasingContent[]): Partial<Entry> {
  const field = fieldOfPhrasing(content);
  return { headline: field.text, ...(field.content ? { headlineContent: field.content } : {}) };
}

const style = fc.constantFrom<EntryStyle[]>("heading", "list", "paragraph", "runIn", "numbered", "break");

const section: fc.Arbitrary<Section> = fc.letrec<{ section: Section }>((tie) => ({
  section: fc
    .record({
      title: fc.oneof({ weight: 5, arbitrary: phrasing }, fc.constant<PhrasingContent[]>([])),
      entryStyle: style,
      abstract: fc.oneof({ weight: 3, arbitrary: fc.constant<FlowContent[]>([]) }, body),
      entries: fc.array(entry, { maxLength: 3 }),
      sections: fc.oneof({ maxDepth: 2 }, fc.constant<Section[]>([]), fc.array(tie("section"), { maxLength: 2 })),
    })
    .map(({ title, abstract, sections, ...fields }) => {
      const field = fieldOfPhrasing(title);
      return createSection({
        id: "",
        title: field.text,
        ...(field.content ? { titleContent: field.content } : {}),
        ...fields,
        ...(abstract.length > 0 ? { abstract } : {}),
        ...(sections.length > 0 ? { sections } : {}),
      });
    }),
})).section;

const pullQuote: fc.Arbitrary<PullQuote> = fc
  .record({
    blocks: body,
    marks: maybe(
      fc.constantFrom(
        { open: "“", close: "”" },
        { open: "«", close: "»" },
        { open: "“", close: "" },
        { open: "", close: "”" },
      ),
    ),
    attribution: maybe(
      fc
        .record({ name: nameText, ref: maybe(fc.constant("mira-talen")), medium: maybe(nameText), url: maybe(url) })
        .map((fields) => present<NonNullable<PullQuote["attribution"]>>(fields)),
    ),
  })
  .filter(({ blocks }) => blocks.length > 0)
  .map(({ blocks, marks, attribution }) =>
    present<PullQuote>({
      ...flowField(blocks),
      marks,
      attribution,
      content: flowField(blocks).content,
      fidelity: "unchecked",
    }),
  );

const person: fc.Arbitrary<Omit<Person, "id">> = fc
  .record({
    name: nameText,
    aliases: fc.array(nameText, { maxLength: 2 }),
    sameAs: fc.array(url, { maxLength: 1 }),
    roles: fc.array(
      fc
        .record({ title: nameText, organisation: maybe(nameText), from: maybe(day) })
        .map((fields) => present<Person["roles"][number]>(fields)),
      { maxLength: 2 },
    ),
    sensitivity: maybe(fc.constantFrom("public" as const, "victim" as const)),
  })
  .map((fields) => present<Omit<Person, "id">>(fields));

const correction = fc.record({
  target: fc.nat(),
  datePublished: moment,
  blocks: body,
  before: maybe(anyText),
  after: maybe(anyText),
  severity: fc.constantFrom("typo" as const, "clarification" as const, "correction" as const, "retraction" as const),
});

const extensions = fc
  .dictionary(
    fc.oneof(fc.constantFrom("layout", "title", "tags", "frontMatter", "extensions", "a: b", ""), nameText),
    fc.jsonValue({ maxDepth: 2 }),
    { maxKeys: 4 },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>)
  .filter((value) => !Object.hasOwn(value, "__proto__"));

/** A digest with every kind of field and node, each of which may be hostile. */
export const anyDigest: fc.Arbitrary<Digest> = fc
  .record({
    fields: fc.record({
      publication: maybe(
        fc
          .record({ name: maybe(nameText), publisher: maybe(nameText), url: maybe(url) })
          .map((fields) => present<NonNullable<Digest["publication"]>>(fields)),
      ),
      title: maybe(anyText),
      issueNumber: maybe(fc.constantFrom("12", "12a", "null")),
      volumeNumber: maybe(fc.constant("3")),
      issueDate: maybe(day),
      datePublished: maybe(moment),
      dateModified: maybe(moment),
      temporalCoverage: maybe(fc.constant({ start: "2023-09-27", end: "2023-10-03" })),
      inLanguage: maybe(fc.constantFrom("en", "de-AT", "az", "ar")),
      url: maybe(url),
      translationOf: maybe(url),
      pullQuote: maybe(pullQuote),
      extensions: maybe(extensions),
    }),
    pubStatus: fc.constantFrom("usable" as const, "usable" as const, "withheld" as const),
    contributors: fc.array(fc.record({ person: nameText, role: nameText }) as fc.Arbitrary<Contributor>, {
      maxLength: 2,
    }),
    abstract: fc.oneof({ weight: 2, arbitrary: fc.constant<FlowContent[]>([]) }, body),
    sections: fc.array(section, { maxLength: 3 }),
    people: fc.array(person, { maxLength: 2 }),
    organisations: fc.array(
      fc.record({ name: nameText, aliases: fc.array(nameText, { maxLength: 1 }), sameAs: fc.constant<string[]>([]) }),
      { maxLength: 2 },
    ),
    corrections: fc.array(correction, { maxLength: 3 }),
    featured: fc.array(fc.nat(), { maxLength: 2 }),
    ownIds: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    id: maybe(fc.constantFrom("issue-12", "a:b")),
  })
  .map(({ fields, sections, people, organisations, corrections, featured, ownIds, id, ...rest }) => {
    const withIds = identified(sections, ownIds);
    const entries = withIds.flatMap(entriesOf).map((each) => each.id);
    const digest = createDigest({
      id: id ?? "digest",
      ...present<Partial<Digest>>(fields),
      ...rest,
      sections: withIds,
      people: people.map((each, index) => ({ ...each, id: `person-${index}` })),
      organisations: organisations.map((each, index) => ({ ...each, id: `organisation-${index}` })),
      featured: [...new Set(featured.map((index) => entries[index % Math.max(entries.length, 1)]))].filter(
        (each) => each !== undefined,
      ),
    });
    const targets = [digest.id, ...withIds.map((each) => each.id), ...entries];
    digest.corrections = corrections.map(({ target, blocks, before, after, ...each }, index): Correction => {
      const { text, content } = flowField(blocks);
      const given = { content, before, after };
      return {
        id: `correction-${index}`,
        target: targets[target % targets.length] as string,
        text,
        ...each,
        ...present<Partial<Correction>>(given),
      };
    });
    return digest;
  });

function entriesOf({ entries, sections = [] }: Section): Entry[] {
  return [...entries, ...sections.flatMap(entriesOf)];
}

/** Ids as a reader would make them, or others. */
function identified(sections: readonly Section[], own: readonly boolean[]): Section[] {
  const next = createIds();
  let count = 0;
  const idFor = (text: string, kind: string): string =>
    own[count++ % own.length] === true ? next(`own ${count}`, kind) : next(text, kind);
  const visit = (each: Section): Section => ({
    ...each,
    id: idFor(each.title, "section"),
    entries: each.entries.map((one) => ({ ...one, id: idFor(one.headline ?? textOf(one.body).slice(0, 40), "entry") })),
    ...(each.sections ? { sections: each.sections.map(visit) } : {}),
  });
  return sections.map(visit);
}
