import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { migrate } from "../src/migrate.ts";
import { parseDigest } from "../src/parse-digest.ts";
import { everyField } from "./every-field.ts";

const old = {
  schemaVersion: "0.1",
  id: "lorsk-monitor-7",
  series: "Lorsk Monitor",
  publisher: "Centre for Civic Studies",
  lang: "en",
  date: "2023-10-03",
  number: 7,
  summary: "Talks went on.\n\nNothing was signed.",
  quote: "We stay.",
  layout: "wide",
  extensions: { colour: "red" },
  sections: [
    {
      name: "Politics",
      style: "heading",
      items: [
        {
          title: "Talks",
          text: "They met.",
          sources: ["The Post", "https://example.org/a", { name: "Radio" }],
          tags: ["x"],
        },
        { id: "own", text: "It rained in Lorsk for the whole of last week." },
      ],
    },
    { name: "Politics", items: [{ text: "It rained in Lorsk for the whole of last week." }] },
  ],
};

const text = (value: string): object[] => [{ type: "paragraph", children: [{ type: "text", value }] }];
const entry = { sources: [], quotations: [], mentions: [], keywords: [] };

test("0.1 to 1.0", () => {
  const before = structuredClone(old);
  const { document, messages } = migrate(old);
  expect(old).toEqual(before);
  expect(document).toEqual({
    schemaVersion: "1.0",
    id: "lorsk-monitor-7",
    publication: { name: "Lorsk Monitor", publisher: "Centre for Civic Studies" },
    inLanguage: "en",
    issueDate: "2023-10-03",
    issueNumber: "7",
    abstract: [...text("Talks went on."), ...text("Nothing was signed.")],
    pullQuote: { text: "We stay.", fidelity: "unchecked" },
    pubStatus: "usable",
    contributors: [],
    featured: [],
    people: [],
    organisations: [],
    places: [],
    corrections: [],
    extensions: { layout: "wide", colour: "red" },
    sections: [
      {
        id: "politics",
        title: "Politics",
        entryStyle: "heading",
        entries: [
          {
            ...entry,
            id: "talks",
            headline: "Talks",
            body: text("They met."),
            sources: [
              { name: "The Post" },
              { name: "https://example.org/a", url: "https://example.org/a" },
              { name: "Radio" },
            ],
            keywords: ["x"],
          },
          { ...entry, id: "own", body: text("It rained in Lorsk for the whole of last week.") },
        ],
      },
      {
        id: "politics-2",
        title: "Politics",
        entryStyle: "paragraph",
        entries: [
          {
            ...entry,
            id: "it-rained-in-lorsk-for-the-whole-of",
            body: text("It rained in Lorsk for the whole of last week."),
          },
        ],
      },
    ],
  });
  expect(messages.every(({ severity, ruleId }) => severity === "info" && ruleId === "migrated")).toBe(true);
  expect(messages.map(({ path, reason }) => `${path?.join(".")}: ${reason}`)).toEqual([
    "publisher: Moved `publisher` to `publication.publisher`",
    "series: Moved `series` to `publication.name`",
    "lang: Renamed `lang` to `inLanguage`",
    "date: Renamed `date` to `issueDate`",
    "number: Renamed `number` to `issueNumber`",
    "summary: Renamed `summary` to `abstract`",
    "quote: Renamed `quote` to `pullQuote`",
    "sections.0.name: Renamed `name` to `title`",
    "sections.0.style: Renamed `style` to `entryStyle`",
    "sections.0.items: Renamed `items` to `entries`",
    "sections.0: Added the id `politics`",
    "sections.0.items.0.title: Renamed `title` to `headline`",
    "sections.0.items.0.text: Renamed `text` to `body`",
    "sections.0.items.0.sources: Rewrote `sources` in the shape of the new version",
    "sections.0.items.0.tags: Renamed `tags` to `keywords`",
    "sections.0.items.0: Added the id `talks`",
    "sections.0.items.1.text: Renamed `text` to `body`",
    "sections.1.name: Renamed `name` to `title`",
    "sections.1.items: Renamed `items` to `entries`",
    "sections.1: Added the id `politics-2`",
    "sections.1.items.0.text: Renamed `text` to `body`",
    "sections.1.items.0: Added the id `it-rained-in-lorsk-for-the-whole-of`",
    "layout: Moved `layout` to `extensions`",
  ]);
  expect(parseDigest(old)).toEqual({ digest: document, messages });
});

describe("what is unknown or in the way stays", () => {
  test.each([
    [
      "a field whose new name is taken",
      { lang: "en", inLanguage: "az" },
      { inLanguage: "az", extensions: { lang: "en" } },
    ],
    [
      "an unknown field of a section",
      { sections: [{ id: "s", mood: 1 }] },
      { sections: [{ id: "s", mood: 1, title: "", entryStyle: "paragraph", entries: [] }] },
    ],
    [
      "values of other types",
      { summary: 7, sections: "none", quote: null },
      { abstract: 7, sections: "none", pullQuote: null },
    ],
    [
      "publisher beside a publication",
      { publication: {}, publisher: "P" },
      { publication: {}, extensions: { publisher: "P" } },
    ],
    ["extensions of another type", { extensions: 7, mood: 1 }, { extensions: 7, mood: 1 }],
    [
      "items that are no objects",
      { sections: [null, 7, { id: "s", items: [null] }] },
      { sections: [null, 7, { id: "s", title: "", entryStyle: "paragraph", entries: [null] }] },
    ],
  ])("%s", (_, fields, expected) => {
    expect(migrate({ schemaVersion: "0.1", ...fields }).document).toMatchObject(expected);
  });
});

describe("what needs no migration comes back as it is", () => {
  test.each([[everyField], [{}], [null], [7], [[1]], [{ schemaVersion: 1 }]])("%#", (value) => {
    const { document, messages } = migrate(value);
    expect(document).toBe(value);
    expect(messages).toEqual([]);
  });
});

test.each([
  ["2.0", "update @digestkit/schema to read it"],
  ["1.1", "update @digestkit/schema to read it"],
  ["0.7", "correct `schemaVersion`"],
  ["\u001b[0mx", "correct `schemaVersion`"],
])("version %j is an error", (schemaVersion, remedy) => {
  const document = { schemaVersion };
  const quoted = JSON.stringify(schemaVersion).slice(1, -1);
  expect(migrate(document)).toEqual({
    document,
    messages: [
      {
        ruleId: "schema-version",
        severity: "error",
        reason: `Unexpected schemaVersion \`${quoted}\`, expected \`0.1\` or \`1.0\`: ${remedy}`,
        path: ["schemaVersion"],
        expected: ["0.1", "1.0"],
      },
    ],
  });
});

test("takes any JSON, changes none of it and keeps every value", () => {
  const anything = fc.dictionary(
    fc.constantFrom(
      "lang",
      "date",
      "number",
      "summary",
      "quote",
      "series",
      "publisher",
      "sections",
      "mood",
      "__proto__x",
    ),
    fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(fc.constantFrom("name", "items", "style", "title", "mood"), fc.jsonValue())),
    ),
  );
  fc.assert(
    fc.property(anything, (fields) => {
      const value = { schemaVersion: "0.1", ...fields };
      const before = structuredClone(value);
      const { document } = migrate(value);
      expect(value).toEqual(before);
      const kept = leavesOf(document);
      for (const leaf of leavesOf(fields)) expect(kept).toContain(leaf);
    }),
  );
});

/** All strings and numbers in a value, as strings; texts that became paragraphs by their parts. */
function leavesOf(value: unknown): string[] {
  if (typeof value === "string") return value.split(/\n{2,}/u);
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
