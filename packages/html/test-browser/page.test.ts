import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { poison, vectors } from "@digestkit/adapter-kit/contract";
import { createDigest } from "@digestkit/schema";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stylesheetHash, toHtml, toIndexHtml } from "../src/index.ts";
import { sample, samples } from "../test/cases.ts";
import { incidentsOf } from "../../../tooling/browser/incidents-of.ts";
import { launchChromium } from "../../../tooling/browser/launch-chromium.ts";
import { provoke } from "../../../tooling/browser/provoke.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = "https://digest.example/issue";
const policy = `default-src 'none'; style-src '${stylesheetHash}'; img-src https:; base-uri 'none'; form-action 'none'`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What a page did besides showing itself. */
interface Visit {
  page: Page;
  /** Addresses it asked for, its own aside. */
  requests: string[];
  /** Dialogs, errors and refusals of the policy. */
  incidents: string[];
}

async function visit(context: BrowserContext, markup: string): Promise<Visit> {
  const page = await context.newPage();
  const requests: string[] = [];
  const incidents = incidentsOf(page, /ERR_FAILED/u);
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === address)
      return route.fulfill({ body: markup, contentType: "text/html", headers: { "content-security-policy": policy } });
    requests.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, requests, incidents };
}

/** A page of each case, and one that lists them all. */
const pages = [
  ...samples.map(({ name, digest }) => ({ name, markup: toHtml(digest) })),
  { name: "every-node with sources as notes", markup: toHtml(sample("every-node"), { sources: "notes" }) },
  {
    name: "a list of issues",
    markup: toIndexHtml(
      samples.map(({ digest }) => digest),
      { hrefOf: ({ id }) => encodeURI(`./${id}/`) },
    ),
  },
];

const screens = [
  { name: "phone", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  { name: "desk", viewport: { width: 1280, height: 900 } },
] as const;

describe.each(screens)("$name", ({ name: _name, ...screen }) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ ...screen, bypassCSP: true });
  });
  afterAll(() => context.close());

  test.each(pages)("$name has no axe violation, light or dark, and does not scroll sideways", async ({ markup }) => {
    const { page } = await visit(context, markup);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate("axe.run(document)")) as AxeResults;
      for (const { id, nodes } of violations)
        found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    }
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    await page.close();
    expect(found).toEqual([]);
    expect(overflow).toBe(0);
  });
});

describe("a phrase against the direction around it keeps its order on the page", () => {
  const sentences = [
    ["ar", "قال: see OpenAI API docs (version two) and “more text”, e.g. 3 items, now.", "see", "now", "ltr"],
    ["en", "He said قال أحمد، وهو محام: «لن نغادر الساحة» today", "قال", "الساحة", "rtl"],
    // Emphasis, as between asterisks.
    ["ar", "قال: see *OpenAI* API docs* (version two)* now. ثم", "see", "now", "ltr"],
    ["en", "He said قال *أحمد وهو* محام today", "قال", "محام", "rtl"],
  ] as const;

  test.each(sentences)("%s: %s", async (inLanguage, value, first, last, direction) => {
    const children = value
      .split("*")
      .map((part, index) => ({ part: { type: "text" as const, value: part }, isMarked: index % 2 === 1 }))
      .map(({ part, isMarked }) => (isMarked ? { type: "emphasis" as const, children: [part] } : part));
    const body = [{ type: "paragraph" as const, children }];
    const entry = { id: "e", body, sources: [], quotations: [], mentions: [], keywords: [] };
    const section = { id: "s", title: "S", entryStyle: "paragraph" as const, entries: [entry] };
    const context = await browser.newContext({ viewport: { width: 2000, height: 600 }, bypassCSP: true });
    const { page } = await visit(
      context,
      toHtml(createDigest({ id: "a", inLanguage, sections: [section] }), {
        theme: { measure: "120rem" },
      }),
    );
    // Each word’s left edge, in the order of the text: they rise where it is read from left to right, and fall where not.
    const words = (await page.evaluate(`(() => {
      const found = [];
      const walker = document.createTreeWalker(document.querySelector(".entry p"), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\\p{L}\\d]+/gu)) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          const { left, top } = range.getBoundingClientRect();
          found.push({ word, left, top });
        }
      }
      return found;
    })()`)) as { word: string; left: number; top: number }[];
    await context.close();
    expect(new Set(words.map(({ top }) => Math.round(top / 20))).size).toBe(1);
    const phrase = words.slice(
      words.findIndex(({ word }) => word === first),
      words.findLastIndex(({ word }) => word === last) + 1,
    );
    const onPage = phrase.toSorted((one, other) => one.left - other.left).map(({ word }) => word);
    const written = phrase.map(({ word }) => word);
    expect(onPage).toEqual(direction === "ltr" ? written : written.toReversed());
  });
});

describe("under its content security policy", () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext();
  });
  afterAll(() => context.close());

  test.each(pages)("$name asks for nothing but its images, runs nothing and keeps its style", async ({ markup }) => {
    const { page, requests, incidents } = await visit(context, markup);
    const width = await page.evaluate("getComputedStyle(document.querySelector('.digest')).maxWidth");
    const images = (await page.evaluate("Array.from(document.images, (image) => image.src)")) as string[];
    await page.close();
    expect(incidents).toEqual([]);
    expect(requests.filter((url) => !images.includes(url))).toEqual([]);
    expect(width).toMatch(/^\d+(?:\.\d+)?px$/u);
  });
});

describe("without any policy", () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ bypassCSP: true });
  });
  afterAll(() => context.close());

  test.each(vectors.map((vector) => [JSON.stringify(vector), vector]))("%s runs nothing", async (_, vector) => {
    const { page, incidents } = await visit(context, toHtml(poison(sample("every-node"), vector)));
    await provoke(page);
    await page.close();
    expect(incidents).toEqual([]);
  });
});
