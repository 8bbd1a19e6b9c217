import { createDigest, type Message } from "@digestkit/schema";
import { describe, expect, test } from "vitest";
import { toEpubFiles, type EpubOptions } from "../src/index.ts";
import { packageOf, textFile } from "./book-files.ts";
import { named, visibleText } from "./parse-xml.ts";
import { sample, samples } from "./cases.ts";
import { yearBook } from "./year-book.ts";

const issue = createDigest({
  id: "lorsk-monitor-7",
  url: "https://monitor.example/7",
  publication: {
    name: "Lorsk Monitor",
    publisher: "Lorsk Civic Observatory",
    url: "https://monitor.example/",
    licence: "CC-BY-4.0",
  },
  title: "Gates & gauges",
  issueNumber: "7",
  inLanguage: "en",
  issueDate: "2024-03-14",
  dateModified: "2024-03-15T07:30:00+01:00",
  contributors: [
    { person: "rosa", role: "editor" },
    { person: "Jonas Brel", role: "translator" },
    { person: "Ida Kerr", role: "illustrator" },
  ],
  people: [{ id: "rosa", name: "Rosa Emming", aliases: [], roles: [], sameAs: [] }],
  abstract: [{ type: "paragraph", children: [{ type: "text", value: "The week the gates opened." }] }],
});

test("everything the package document says of one issue", () => {
  const text = textFile(toEpubFiles(issue), "EPUB/package.opf");
  expect(text.slice(text.indexOf("<metadata"), text.indexOf("</metadata>")))
    .toBe(`<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:x-digestkit:lorsk-monitor-7</dc:identifier>
<dc:title id="title">Gates &amp; gauges</dc:title>
<dc:language>en</dc:language>
<dc:creator id="credit-1">Rosa Emming</dc:creator>
<meta refines="#credit-1" property="role" scheme="marc:relators">edt</meta>
<dc:contributor id="credit-2">Jonas Brel</dc:contributor>
<meta refines="#credit-2" property="role" scheme="marc:relators">trl</meta>
<dc:contributor id="credit-3">Ida Kerr</dc:contributor>
<meta refines="#credit-3" property="role" scheme="marc:relators">oth</meta>
<dc:publisher>Lorsk Civic Observatory</dc:publisher>
<dc:date>2024-03-14</dc:date>
<meta property="dcterms:modified">2024-03-15T06:30:00Z</meta>
<dc:rights>CC-BY-4.0</dc:rights>
<dc:source>https://monitor.example/7</dc:source>
<dc:description>The week the gates opened.</dc:description>
<meta property="belongs-to-collection" id="series">Lorsk Monitor</meta>
<meta refines="#series" property="collection-type">series</meta>
<meta refines="#series" property="group-position">7</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">displayTransformability</meta>
<meta property="schema:accessibilityFeature">ARIA</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">All text can be resized and read aloud; headings, a table of contents and links lead through it.</meta>
`);
});

describe("the title", () => {
  const titleOf = (...args: Parameters<typeof toEpubFiles>): string | undefined =>
    named(packageOf(toEpubFiles(...args)), "dc:title").map(visibleText)[0];

  test("of a year-book names the publication and its years", () => {
    expect(titleOf(yearBook(2))).toBe("Lorsk Monitor 2024");
    expect(titleOf(yearBook(400))).toBe("Lorsk Monitor 2024–2025");
    expect(titleOf([])).toBe("Untitled");
    expect(titleOf(yearBook(2), { title: "The year\nof the gauge" })).toBe("The year of the gauge");
  });
});

describe("the identifier", () => {
  const idOf = (...args: Parameters<typeof toEpubFiles>): string | undefined =>
    named(packageOf(toEpubFiles(...args)), "dc:identifier").map(visibleText)[0];

  test("stays when an issue is corrected, and differs between books", () => {
    expect(idOf({ ...issue, title: "Gauges", dateModified: "2025-01-01" })).toBe(idOf(issue));
    expect(idOf(yearBook(3))).toBe("urn:x-digestkit:monitor-1/monitor-3/10s7xv8");
    expect(idOf(yearBook(4))).not.toBe(idOf(yearBook(3)));
    expect(idOf(issue, { identifier: "urn:isbn:9780000000002" })).toBe("urn:isbn:9780000000002");
  });
});

describe("dates", () => {
  const datesOf = (options: EpubOptions, digest = issue): (string | undefined)[] => {
    const document = packageOf(toEpubFiles(digest, options));
    const modified = named(document, "meta").find(({ attributes }) => attributes["property"] === "dcterms:modified");
    return [named(document, "dc:date").map(visibleText)[0], modified && visibleText(modified)];
  };

  test("are the document's, in UTC, or given", () => {
    expect(datesOf({ modified: "2024-04-01" })).toEqual(["2024-03-14", "2024-04-01T00:00:00Z"]);
    const corrected = { ...sample("every-node") };
    expect(datesOf({}, corrected)).toEqual(["2024-03-15T07:30:00+01:00", "2024-03-16T12:00:00Z"]);
  });

  test("are asked for where there is none", () => {
    const messages: Message[] = [];
    const undated = createDigest({ id: "a", title: "A" });
    expect(datesOf({ onMessage: (message) => messages.push(message) }, undated)).toEqual([
      undefined,
      "1980-01-01T00:00:00Z",
    ]);
    expect(messages.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([["epub-date", "warning"]]);
  });
});

test("a book in a right-to-left language turns its pages that way", () => {
  const document = packageOf(toEpubFiles(sample("rtl")));
  expect(document.attributes["dir"]).toBe("rtl");
  expect(named(document, "spine")[0]?.attributes["page-progression-direction"]).toBe("rtl");
  expect(named(packageOf(toEpubFiles(sample("japanese"))), "spine")[0]?.attributes).not.toHaveProperty(
    "page-progression-direction",
  );
});

test.each(samples)("$name: the manifest lists every file once, the spine every page", ({ digest }) => {
  const files = toEpubFiles(digest);
  const document = packageOf(files);
  const listed = named(document, "item").map(({ attributes }) => `EPUB/${attributes["href"]}`);
  expect(listed).toEqual(files.slice(3).map(({ path }) => path));
  expect(named(document, "itemref")).toHaveLength(listed.filter((path) => path.endsWith(".xhtml")).length);
});

test.each<[EpubOptions, string]>([
  [{ modified: "yesterday" }, 'Unexpected modified "yesterday"'],
  [{ siteUrl: "/here" }, 'Unexpected siteUrl "/here"'],
  [{ indexes: ["places" as "people"] }, 'Unexpected index "places"'],
  [{ ncx: "no" as "omit" }, 'Unexpected ncx "no"'],
  [
    {
      resources: { "https://a.example/a.svg": { bytes: new Uint8Array(), mediaType: "image/svg+xml" as "image/png" } },
    },
    'Unexpected image/svg+xml as picture "https://a.example/a.svg"',
  ],
  [{ cover: { bytes: "a" as unknown as Uint8Array, mediaType: "image/png" } }, "Unexpected string as bytes"],
])("%j is refused", (options, reason) => {
  expect(() => toEpubFiles(issue, options)).toThrow(TypeError);
  expect(() => toEpubFiles(issue, options)).toThrow(reason);
});

test("a list leaves out the issues that may not be used, and says so; a lone one says so itself", () => {
  const messages: Message[] = [];
  const withheld = { ...issue, pubStatus: "withheld" as const };
  const files = toEpubFiles([withheld, issue], { onMessage: (message) => messages.push(message) });
  expect(files.filter(({ path }) => path.startsWith("EPUB/issue-"))).toHaveLength(1);
  expect(messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([["epub-status", "lorsk-monitor-7"]]);
  expect(textFile(toEpubFiles(withheld), "EPUB/issue-1.xhtml")).toContain("must not be published");
});
