import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { poison, vectors } from "@digestkit/adapter-kit/contract";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { incidentsOf } from "../../../tooling/browser/incidents-of.ts";
import { launchChromium } from "../../../tooling/browser/launch-chromium.ts";
import { toEpubFiles, type EpubFile } from "../src/index.ts";
import { sample, samples } from "../test/cases.ts";
import { yearBook } from "../test/year-book.ts";

// A reading system is a browser: pages are shown as XHTML, from an address where nothing but the book's files is.

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = "https://book.example/";

/** What axe asks of a web page, and no page of a book has: a heading of the first level on each, landmarks around all. */
const ofWebPages = ["page-has-heading-one", "region", "landmark-one-main"];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What the pages of a book did besides showing themselves. */
interface Visit {
  page: Page;
  incidents: string[];
}

/** Opens a page that can open every file of a book. */
async function open(context: BrowserContext, files: readonly EpubFile[]): Promise<Visit> {
  const page = await context.newPage();
  const incidents = incidentsOf(page);
  await page.route("**/*", (route) => {
    const url = route.request().url();
    const file = files.find(({ path }) => address + path === url);
    if (file) {
      const { content, mediaType } = file;
      return route.fulfill({ body: Buffer.from(content), contentType: `${mediaType}; charset=utf-8` });
    }
    incidents.push(`request of ${url}`);
    return route.abort();
  });
  return { page, incidents };
}

const pagesIn = (files: readonly EpubFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => path.endsWith(".xhtml"));

const books = [
  ...["every-node", "headings", "rtl", "japanese"].map((name) => ({
    name,
    files: toEpubFiles(sample(name), { indexes: ["people", "quotations"], sources: "notes" }),
  })),
  { name: "year-book", files: toEpubFiles(yearBook(30)).filter(({ path }) => !/issue-(?:[2-9]|\d\d)/u.test(path)) },
];

describe.each([
  { name: "phone", width: 360, height: 740 },
  { name: "tablet", width: 834, height: 1112 },
])("$name", ({ name: _name, ...viewport }) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ viewport });
  });
  afterAll(() => context.close());

  test.each(books)("$name has no axe violation by day or by night, and does not scroll sideways", async ({ files }) => {
    const { page, incidents } = await open(context, files);
    const found: string[] = [];
    for (const path of pagesIn(files)) {
      await page.goto(address + path);
      await page.evaluate(axe);
      const rules = Object.fromEntries(ofWebPages.map((id) => [id, { enabled: false }]));
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = (await page.evaluate(
          `axe.run(document, { rules: ${JSON.stringify(rules)} })`,
        )) as AxeResults;
        if (passes.length < 5) found.push(`${path} was hardly checked`);
        for (const { id, nodes } of violations)
          found.push(`${path} ${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      }
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      if (overflow !== 0) found.push(`${path} is ${String(overflow)} px too wide`);
    }
    await page.close();
    expect(found).toEqual([]);
    expect(incidents).toEqual([]);
  });
});

test.each(["", ...vectors])("with %j in every string nothing runs, and nothing is asked for", async (vector) => {
  const context = await browser.newContext();
  const hostile = samples.filter(({ name }) => name === "every-node" || name === "hostile-markup");
  for (const { digest } of hostile) {
    const files = toEpubFiles([poison(digest, vector)]);
    const { page, incidents } = await open(context, files);
    for (const path of [...pagesIn(files), "EPUB/cover.svg"]) {
      await page.goto(address + path);
      // A page that is not well-formed is an error message.
      expect(await page.evaluate("document.getElementsByTagName('parsererror').length")).toBe(0);
      expect(await page.evaluate("document.scripts ? document.scripts.length : 0")).toBe(0);
    }
    expect(incidents).toEqual([]);
    await page.close();
  }
  await context.close();
});
