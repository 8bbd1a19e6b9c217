import { parseDigest, stripPositions, textOf } from "@digestkit/schema";
import { expect, test } from "vitest";
import { fromMarkdown, toMarkdown } from "../src/index.ts";

/** What is said about front matter: the words it points at and the severity. */
function faults(source: string): unknown[] {
  return fromMarkdown(source, { file: "issue.md" })
    .messages.filter(({ ruleId }) => ruleId === "front-matter")
    .map(({ place, severity, reason, file }) => ({
      at: place && source.slice(place.start.offset, place.end.offset),
      line: place?.start.line,
      severity,
      reason,
      file,
    }));
}

test("typed fields with their places", () => {
  const source =
    "---\r\ntitle: 'It''s late'\r\npublication: {name: Rights Monitor}\r\ndate: 2023-10-03\r\n---\r\n\r\nText.\r\n";
  const { digest } = fromMarkdown(source);
  const slice = (path: string): string | undefined => {
    const place = digest.positions?.[path];
    return place && source.slice(place.start.offset, place.end.offset);
  };
  expect([digest.title, digest.publication, digest.issueDate, digest.id]).toEqual([
    "It's late",
    { name: "Rights Monitor" },
    "2023-10-03",
    "rights-monitor-2023-10-03",
  ]);
  expect([slice("title"), slice("publication.name"), slice("issueDate")]).toEqual([
    "'It''s late'",
    "Rights Monitor",
    "2023-10-03",
  ]);
});

test.each<[source: string, fields: object]>([
  ["date: 2018-10-08 08:00:00 -0000", { datePublished: "2018-10-08T08:00:00Z" }],
  ["date: 2018-10-08T08:00:00.5+04:00", { datePublished: "2018-10-08T08:00:00.5+04:00" }],
  ["date: 2018/10/08", { issueDate: "2018-10-08", extensions: { date: "2018/10/08" } }],
  ["date: 2018-10-08 08:00", { issueDate: "2018-10-08", extensions: { date: "2018-10-08 08:00" } }],
  ["temporalCoverage: 2023-09-27/2023-10-03", { temporalCoverage: { start: "2023-09-27", end: "2023-10-03" } }],
  ["number: 12", { issueNumber: "12" }],
  ["number: 007\nversion: 1.10\nweight: 1.5", { issueNumber: "007", extensions: { version: "1.10", weight: 1.5 } }],
  ["lang: az\nlanguage: en", { inLanguage: "az", extensions: { language: "en" } }],
  [
    "author: [A, B]\neditor: C",
    {
      contributors: [
        { person: "A", role: "author" },
        { person: "B", role: "author" },
        { person: "C", role: "editor" },
      ],
    },
  ],
  [
    "people:\n  - Mira Talen\n  - {name: N. Varga, roles: [Minister]}",
    {
      people: [
        { id: "mira-talen", name: "Mira Talen", aliases: [], sameAs: [], roles: [] },
        { id: "n-varga", name: "N. Varga", aliases: [], sameAs: [], roles: [{ title: "Minister" }] },
      ],
    },
  ],
  ["layout: post\ntags: [a, b]", { extensions: { layout: "post", tags: ["a", "b"] } }],
])("%s", (matter, fields) => {
  const { digest, messages } = fromMarkdown(`---\n${matter}\n---\n`);
  expect(messages).toEqual([]);
  expect(digest).toMatchObject(fields);
});

test("the dates of corrections and sources are written as the model writes them", () => {
  const { digest, messages } = fromMarkdown(`---
title: Monitor
corrections:
  - {target: a, datePublished: 2023-10-04 08:00 Z, text: Ours.}
---

## A

### a

<!-- digestkit sources: [{name: Courier, accessed: 2023-10-05T09:30Z}] -->

Words.

> [!TYPO] 2023-10-05T08:00+04:00
> Its.
`);
  expect(messages).toEqual([]);
  expect(digest.corrections.map(({ datePublished }) => datePublished)).toEqual([
    "2023-10-04T08:00:00Z",
    "2023-10-05T08:00:00+04:00",
  ]);
  expect(digest.sections[0]?.entries[0]?.sources).toEqual([{ name: "Courier", accessed: "2023-10-05T09:30:00Z" }]);
  expect(parseDigest(digest).messages).toEqual([]);
});

test("fields that are given win over front matter, which keeps the places of its own", () => {
  const source = "---\ntitle: Monitor\nissueDate: 2024-03-14\n---\n\n## A\n\nWords.\n";
  const { digest, messages } = fromMarkdown(source, { fields: { id: "a", title: "Given", url: "/a/" } });
  expect([digest.id, digest.title, digest.issueDate, digest.url]).toEqual(["a", "Given", "2024-03-14", "/a/"]);
  expect(Object.keys(digest.positions ?? {}).toSorted()).toEqual(["frontMatter", "issueDate"]);
  expect(messages).toEqual([]);
});

test("lines without fences are front matter when one of them is the title", () => {
  const { digest } = fromMarkdown("Title: Monitor 12\nDate: 2023-10-03\nCategory: News\n\nText.\n");
  expect([digest.title, digest.issueDate, digest.extensions]).toEqual([
    "Monitor 12",
    "2023-10-03",
    { Category: "News" },
  ]);
  expect(fromMarkdown("Note: this is prose.\n\nMore.\n").digest.extensions).toBeUndefined();
});

test("what is wrong is said at its exact place", () => {
  const file = "issue.md";
  expect(faults("---\ntitle: A\ndate: 2023-02-29\ntitle: B\nother: *x\nid: a b\n---\n")).toEqual([
    {
      at: "2023-02-29",
      line: 3,
      severity: "warning",
      reason: "Unexpected value of `date`, expected a date such as 2023-10-03: correct it; it was kept as it is",
      file,
    },
    {
      at: "title",
      line: 4,
      severity: "error",
      reason: "Unexpected second `title`, expected each key once: remove one; the first was used",
      file,
    },
    {
      at: "*x",
      line: 5,
      severity: "error",
      reason: "Unexpected YAML alias, expected the value itself: write it out",
      file,
    },
    {
      at: "a b",
      line: 6,
      severity: "warning",
      reason: "Unexpected value of `id`, expected an id without spaces: correct it; it was kept as it is",
      file,
    },
  ]);
});

test.each([
  ["lang", "en_GB", "`en-GB`"],
  ["inLanguage", '"not a tag!"', "a language tag such as en-GB"],
  ["temporalCoverage", "2023-10-03/2023-10-01", "two dates such as 2023-10-01/2023-10-07, the earlier one first"],
])("a value the model does not take is said and kept: %s: %s", (key, value, expected) => {
  const source = `---\ntitle: A\n${key}: ${value}\n---\n\nText.\n`;
  expect(faults(source)).toEqual([
    {
      at: value,
      line: 3,
      severity: "warning",
      reason: `Unexpected value of \`${key}\`, expected ${expected}: correct it; it was kept as it is`,
      file: "issue.md",
    },
  ]);
  const { digest } = fromMarkdown(source);
  expect(digest.extensions).toEqual({ [key]: value.replaceAll('"', "") });
  const stored = stripPositions(digest);
  expect(parseDigest(stored).messages).toEqual([]);
  expect(stripPositions(fromMarkdown(toMarkdown(digest)).digest)).toEqual(stored);
});

test("malformed YAML is an error and is kept as it was written", () => {
  const { digest, messages } = fromMarkdown('---\ntitle: "open\nother: x\n---\n\nText.\n');
  expect(
    messages.every(
      ({ ruleId, severity, place }) => ruleId === "front-matter" && severity === "error" && place !== undefined,
    ),
  ).toBe(true);
  expect(digest.extensions?.["frontMatter"]).toBe('title: "open\nother: x\n');
});

test("`__proto__` is refused and changes nothing", () => {
  const { digest, messages } = fromMarkdown("---\n__proto__: {polluted: true}\ntitle: A\n---\n");
  expect(messages.map(({ severity, reason }) => [severity, reason])).toEqual([
    ["error", "Unexpected key `__proto__`, expected the name of a field: rename it"],
  ]);
  expect(digest.title).toBe("A");
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("aliases, deep nesting, size and many duplicates cost no time", () => {
  const bomb = `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`;
  const deep = `---\na: ${"[".repeat(20_000)}\n---\n`;
  const large = `---\na: ${"x".repeat(70_000)}\n---\n`;
  const many = `---\n${"key: 1\n".repeat(8000)}---\n`;
  const start = performance.now();
  for (const source of [bomb, deep, large, many]) {
    expect(fromMarkdown(source).messages.some(({ severity }) => severity === "error")).toBe(true);
  }
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("plain TOML is read like YAML, a table as a mapping", () => {
  const source = `+++
# by a generator of sites
title = "Rights Monitor \\"12\\"" # the twelfth
date = 2024-03-14
'number' = 12
draft = false
authors = ["Ilka Torvan", 'Mira Kern',]

[extra]
image = "lco.png"
+++

Text.
`;
  const { digest, messages } = fromMarkdown(source);
  expect(messages).toEqual([]);
  expect(digest).toMatchObject({
    title: 'Rights Monitor "12"',
    issueDate: "2024-03-14",
    issueNumber: "12",
    contributors: [
      { person: "Ilka Torvan", role: "author" },
      { person: "Mira Kern", role: "author" },
    ],
    extensions: { draft: false, extra: { image: "lco.png" } },
  });
  const { start, end } = digest.positions?.["title"] ?? {};
  expect(source.slice(start?.offset, end?.offset)).toBe('"Rights Monitor \\"12\\""');
});

test.each([
  ["a text of several lines", 'title = """\nA\n"""'],
  ["an inline table", "author = { name = 'A' }"],
  ["a dotted key", "a.b = 1"],
  ["a list over several lines", "tags = [\n'a'\n]"],
  ["a key twice", "a = 1\na = 2"],
  ["a table twice", "[a]\n[a]"],
  ["a forbidden key", "[a]\n__proto__ = 1"],
  ["no value", "a ="],
  ["two values", "a = 1 2"],
  ["a list without commas", "a = ['b' 'c']"],
])("TOML with %s is kept unread", (_name, field) => {
  const { digest, messages } = fromMarkdown(`+++\n${field}\n+++\n\nText.\n`);
  expect(digest.extensions).toEqual({ frontMatter: `${field}\n` });
  expect(messages).toMatchObject([
    {
      ruleId: "front-matter",
      severity: "error",
      reason:
        "Unexpected TOML front matter of more than plain fields, expected YAML between `---` lines: rewrite it; it was kept unread",
      place: { start: { line: 1, column: 1, offset: 0 } },
    },
  ]);
});

test.each([
  ["---", "title: x"],
  ["+++", 'title = "x"'],
])("front matter that %s opens and nothing closes is said, and stays content", (fence, field) => {
  const source = `\ufeff${fence}\r\n${field}\r\n\r\n## A\r\n\r\nText.\r\n`;
  const { digest } = fromMarkdown(source);
  expect(faults(source)).toEqual([
    {
      at: fence,
      line: 1,
      severity: "error",
      reason: `Unexpected front matter without an end, expected a line \`${fence}\` after its last field: add it; all was read as content`,
      file: "issue.md",
    },
  ]);
  expect(textOf(digest)).toContain(field);
  expect(digest.sections.map(({ title }) => title)).toEqual(["A"]);
});

test.each(["---\n\nText.\n", "---\nJust text\n", "---\n", "***\ntitle: x\n"])("no front matter: %j", (source) => {
  expect(faults(source)).toEqual([]);
});

test("a rule and text below it are content", () => {
  const { digest } = fromMarkdown("---\nJust text\n---\n\nMore.\n");
  expect(digest.extensions).toBeUndefined();
  expect(JSON.stringify(digest.sections)).toContain("Just text");
});
