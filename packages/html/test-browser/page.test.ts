import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { poison, vectors } from "@digestkit/adapter-kit/contract";
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
