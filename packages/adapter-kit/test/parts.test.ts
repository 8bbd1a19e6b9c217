import {
  createDigest,
  createEntry,
  createSection,
  type FlowContent,
  type PhrasingContent,
  type PullQuote,
} from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import {
  creditsOf,
  headlineContent,
  imprintOf,
  labelsFor,
  markQuotations,
  mastheadFacts,
  mastheadOf,
  noticeOf,
  overviewOf,
  planDigest,
  pullQuoteContent,
  readableText,
  shownSections,
} from "../src/index.ts";

const labels = labelsFor("en");
const paragraph = (...values: string[]): FlowContent => ({
  type: "paragraph",
  children: values.map((value) => ({ type: "text", value })),
});

describe("mastheadOf", () => {
  const publication = { name: "Lorsk Monitor", publisher: "Centre", url: "https://monitor.example/" };

  test("of a title, the series above it", () => {
    expect(mastheadOf(createDigest({ id: "a", title: "Gates", publication, datePublished: "2024-03-14" }))).toEqual({
      title: "Gates",
      date: "2024-03-14",
      series: [
        { name: "Lorsk Monitor", url: "https://monitor.example/" },
        { name: "Centre", url: undefined },
      ],
    });
  });

  test.each([
    ["the series", publication, "Lorsk Monitor", ["Centre"]],
    ["the publisher", { name: " ", publisher: "Centre" }, "Centre", []],
    ["a series that is its own publisher", { name: "Centre", publisher: "Centre" }, "Centre", []],
    ["nothing", {}, undefined, []],
  ])("without a title, %s stands in its place", (_, given, title, names) => {
    const masthead = mastheadOf(createDigest({ id: "a", title: " ", publication: given }));
    expect([masthead.title, masthead.series.map(({ name }) => name)]).toEqual([title, names]);
  });
});

test("mastheadFacts are in the order of a masthead, and dates of one day are said once", () => {
  const digest = createDigest({
    id: "a",
    title: "Weekly",
    volumeNumber: "2",
    issueNumber: "40",
    issueDate: "2024-03-14",
    temporalCoverage: { start: "2024-03-07", end: "2024-03-13" },
    datePublished: "2024-03-15T08:00:00Z",
    dateModified: "2024-03-15T12:00:00Z",
  });
  const published = { type: "published", date: "2024-03-15T08:00:00Z" };
  const coverage = { type: "coverage", start: "2024-03-07", end: "2024-03-13" };
  const numbers = [
    { type: "volume", number: "2" },
    { type: "issue", number: "40" },
  ];
  expect(mastheadFacts(digest)).toEqual([...numbers, { type: "date", date: "2024-03-14" }, coverage, published]);
  const changed = { ...digest, title: " ", volumeNumber: " ", issueNumber: "", dateModified: "2024-03-16" };
  expect(mastheadFacts(changed)).toEqual([coverage, published, { type: "updated", date: "2024-03-16" }]);
});

test("a change on the day of an issue without a title is none", () => {
  const dates = { issueDate: "2024-03-14", dateModified: "2024-03-14T12:00:00Z" };
  expect(mastheadFacts(createDigest({ id: "a", ...dates }))).toEqual([]);
});

test("creditsOf names people, and what is no person or role as written", () => {
  const people = [{ id: "rosa", name: "Rosa Emming", aliases: [], sameAs: [], roles: [] }];
  const contributors = [
    { person: "rosa", role: "editor" },
    { person: "Nils Varga", role: "constructor" },
    { person: "Ana Orr", role: "editor" },
  ];
  expect(creditsOf(createDigest({ id: "a", people, contributors }), labels)).toEqual([
    { label: "Editors", names: ["Rosa Emming", "Ana Orr"] },
    { label: "constructor", names: ["Nils Varga"] },
  ]);
});

test.each([
  ["usable", undefined],
  ["withheld", labels.withheld],
  ["canceled", labels.canceled],
] as const)("noticeOf an issue that is %s", (pubStatus, notice) => {
  expect(noticeOf(createDigest({ id: "a", pubStatus }), labels)).toBe(notice);
});

test("imprintOf gives an address only where there is one", () => {
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 5, offset: 4 } };
  const digest = createDigest({
    id: "a",
    publication: { licence: "CC-BY-4.0", correctionsPolicy: "/corrections" },
    translationOf: "javascript:alert(1)",
    positions: { "publication.correctionsPolicy": place },
  });
  expect(imprintOf(digest)).toEqual([
    { label: "licence", value: "CC-BY-4.0", url: undefined, place: undefined },
    { label: "correctionsPolicy", value: "/corrections", url: "/corrections", place },
    { label: "original", value: "javascript:alert(1)", url: "javascript:alert(1)", place: undefined },
  ]);
  expect(imprintOf(createDigest({ id: "a" }))).toEqual([]);
});

describe("pullQuoteContent", () => {
  const quote: PullQuote = { text: "One.\n\nTwo.", fidelity: "unchecked" };
  const marks = { open: "“", close: "”" };

  test("puts the marks around all paragraphs", () => {
    expect(pullQuoteContent({ ...quote, marks })).toEqual([paragraph("“", "One."), paragraph("Two.", "”")]);
    expect(pullQuoteContent(quote)).toEqual([paragraph("One."), paragraph("Two.")]);
  });

  test("puts no mark into what is no paragraph", () => {
    const content: FlowContent[] = [paragraph("One."), { type: "thematicBreak" }];
    expect(pullQuoteContent({ ...quote, content, marks })).toEqual([paragraph("“", "One."), { type: "thematicBreak" }]);
  });
});

describe("overviewOf and shownSections", () => {
  const correction = { id: "c", target: "e", datePublished: "2024-03-16", text: "Two.", severity: "typo" } as const;
  const entry = createEntry({ id: "e", headline: "Gates" });
  const sections = ["News", " ", "Corrections", "Culture"].map((title, index) =>
    createSection({ id: `s${index}`, title, entries: index === 0 ? [entry] : [] }),
  );
  const titles = (list: readonly { title: string }[]): string[] => list.map(({ title }) => title);

  test("an empty section over corrections is not shown", () => {
    const digest = createDigest({ id: "a", sections, corrections: [correction] });
    expect(titles(shownSections({ digest, labels }))).toEqual(["News", " ", "Culture"]);
    expect(shownSections({ digest: { ...digest, corrections: [] }, labels })).toEqual(sections);
  });

  test("titled sections are listed from three on, entries that are there are led with", () => {
    const digest = createDigest({ id: "a", sections, featured: ["nowhere", "e"] });
    const { contents, featured } = overviewOf(digest, planDigest(digest));
    expect([titles(contents), featured]).toEqual([["News", "Corrections", "Culture"], [entry]]);
    expect(overviewOf(digest, planDigest(digest), sections.slice(0, 3)).contents).toEqual([]);
  });
});

test("headlineContent is that of the entry, with its quotations", () => {
  const words = { type: "text", value: "“No”" } as const;
  const of = (fields: Parameters<typeof createEntry>[0]) => {
    const entry = createEntry(fields);
    return headlineContent(entry, markQuotations(entry))?.map(({ type }) => type);
  };
  const quotation = { id: "q", text: "No", type: "direct", confidence: 1, evidence: "editor" } as const;
  expect(of({ id: "a", headline: " " })).toBeUndefined();
  expect(of({ id: "a", headline: "“No”" })).toEqual(["text"]);
  expect(of({ id: "a", headlineContent: [{ type: "emphasis", children: [words] }] })).toEqual(["emphasis"]);
  expect(of({ id: "a", headline: "“No”", quotations: [{ ...quotation, range: { start: 1, end: 3 } }] })).toEqual([
    "text",
    "quotation",
    "text",
  ]);
});

test("readableText names images, and writes a row of a table on a line, wherever they stand", () => {
  const text = (value: string) => ({ type: "text" as const, value });
  const image = { type: "image" as const, url: "/i.png", alt: "A gate" };
  const cell = (...children: PhrasingContent[]) => ({ type: "tableCell" as const, children });
  const table: FlowContent = {
    type: "table",
    align: [],
    children: [
      { type: "tableRow", children: [cell(text("Gauge")), cell()] },
      { type: "tableRow", children: [cell(text("a"), { type: "break" }, text("b")), cell(image)] },
    ],
  };
  const content: FlowContent[] = [
    {
      type: "paragraph",
      children: [
        { type: "strong", children: [text("See "), image] },
        { ...image, alt: " " },
      ],
    },
    { type: "blockquote", children: [table] },
  ];
  const before = structuredClone(content);
  expect(readableText(content, labelsFor("de"))).toBe("See [Bild: A gate]\n\nGauge\na b · [Bild: A gate]");
  expect(content).toEqual(before);
});
