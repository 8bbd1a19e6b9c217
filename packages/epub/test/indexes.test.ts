import type { Digest } from "@digestkit/schema";
import { expect, test } from "vitest";
import { toEpubFiles } from "../src/index.ts";
import { textFile } from "./book-files.ts";
import { elementsOf, named, parseXml, visibleText, type Parsed } from "./parse-xml.ts";
import { sample } from "./cases.ts";
import { yearBook } from "./year-book.ts";

/** The terms of an index, each with its links. */
function termsOf(digests: Digest | Digest[], path: string): [term: string, links: string[]][] {
  const page = parseXml(textFile(toEpubFiles(digests, { indexes: ["people", "quotations"] }), `EPUB/${path}`));
  const isTyped = (type: string) => (element: Parsed) => element.attributes["epub:type"] === type;
  return elementsOf(page)
    .filter(isTyped("index-entry"))
    .map((entry) => [
      elementsOf(entry).filter(isTyped("index-term")).map(visibleText).join(""),
      named(entry, "a").map((link) => `${visibleText(link)} → ${link.attributes["href"]}`),
    ]);
}

test("of people lead to the entries that name or quote them, in alphabetical order", () => {
  expect(termsOf(yearBook(32), "people.xhtml").slice(0, 3)).toEqual([
    ["Ana Ámbar", ["The gauge, reading 4 → issue-4.xhtml#gauge"]],
    ["Ana Dohl", ["The gauge, reading 3 → issue-3.xhtml#gauge"]],
    ["Ana Lisk", ["The gauge, reading 1 → issue-1.xhtml#gauge", "The gauge, reading 31 → issue-31.xhtml#gauge"]],
  ]);
});

test("of quotations lead to the words, by whose they are", () => {
  const words = "We read the gauge 1 times before the gates were opened, and the tram still came late.";
  expect(termsOf(yearBook(1), "quotations.xhtml")).toEqual([["Ana Lisk", [`${words} → issue-1.xhtml#q1`]]]);
});

test("of many people have letters between them", () => {
  const page = parseXml(textFile(toEpubFiles(yearBook(32)), "EPUB/people.xhtml"));
  expect(named(page, "h2").map(visibleText)).toEqual(["A", "C", "É", "L", "T", "Z"]);
});

test("name nobody who must not be named, although the text does", () => {
  const files = toEpubFiles(yearBook(3));
  expect(textFile(files, "EPUB/issue-1.xhtml")).toContain("Mira Tal");
  for (const path of ["people", "quotations"]) expect(textFile(files, `EPUB/${path}.xhtml`)).not.toContain("Mira Tal");
  const quoted = yearBook(1).map((digest) => ({
    ...digest,
    people: digest.people.map((person) => ({ ...person, sensitivity: "source" as const })),
  }));
  // Nobody is left, and an index of nobody is no page.
  expect(toEpubFiles(quoted).map(({ path }) => path)).not.toContain("EPUB/quotations.xhtml");
});

test("do not gather under the words that stand for a withheld name", () => {
  const files = toEpubFiles(yearBook(3), { audience: "public" });
  expect(textFile(files, "EPUB/issue-1.xhtml")).toContain("[name withheld]");
  expect(textFile(files, "EPUB/people.xhtml")).not.toContain("[name withheld]");
});

test("leave out everywhere who is marked in one issue", () => {
  const [first, ...others] = yearBook(32) as [Digest, ...Digest[]];
  const people = first.people.map((person) => ({ ...person, sensitivity: "victim" as const }));
  const terms = termsOf([{ ...first, people }, ...others], "people.xhtml").map(([term]) => term);
  expect(terms).not.toContain("Ana Lisk");
  expect(terms).toContain("Ana Orr");
});

test("of every node: what nobody named said comes last", () => {
  const terms = termsOf(sample("every-node"), "quotations.xhtml").map(([term]) => term);
  expect(terms.length).toBeGreaterThan(1);
  expect(terms.filter((term) => term === "No speaker named").length).toBeLessThanOrEqual(1);
  expect(terms.indexOf("No speaker named")).toBe(terms.includes("No speaker named") ? terms.length - 1 : -1);
});
