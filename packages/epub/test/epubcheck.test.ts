import { EpubCheck } from "@likecoin/epubcheck-ts";
import { expect, test } from "vitest";
import { toEpub } from "../src/index.ts";
import { sample, samples } from "./cases.ts";
import { yearBook } from "./year-book.ts";

// The validator of the W3C, in its port to JavaScript; `npm run verify` asks the Java one.

/** What the port finds and EPUBCheck itself does not. */
const mistaken: ReadonlySet<string> = new Set([
  // An index has one list, or groups with a list each (EPUB Indexes 1.0; EPUBCheck's `idx-xhtml.sch`).
  'An "index" must contain one and only one "index-entry-list" descendant element.',
]);

/** What it finds, the advice it calls usage aside. */
async function faults(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity, message }) => severity !== "usage" && !mistaken.has(message))
    .map(({ id, severity, message, location }) => `${severity} ${id} ${location?.path}:${location?.line} ${message}`);
}

test.each(samples)("$name", async ({ digest }) => {
  expect(await faults(toEpub(digest))).toEqual([]);
});

test("all cases as a year-book", async () => {
  expect(await faults(toEpub(samples.map(({ digest }) => digest)))).toEqual([]);
});

test("with notes, indexes, a style sheet of one's own and without the NCX", async () => {
  const options = {
    sources: "notes",
    indexes: ["people", "quotations"],
    stylesheet: "p{margin:0}",
    ncx: "omit",
  } as const;
  expect(await faults(toEpub(sample("every-node"), options))).toEqual([]);
});

test("a hundred issues, with an index of people by letter", async () => {
  expect(await faults(toEpub(yearBook(100)))).toEqual([]);
});
