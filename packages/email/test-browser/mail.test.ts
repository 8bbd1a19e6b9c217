import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { poison, vectors } from "@digestkit/adapter-kit/contract";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toEmail, type EmailOptions } from "../src/index.ts";
import { sample, samples } from "../test/cases.ts";
import { incidentsOf } from "../../../tooling/browser/incidents-of.ts";
import { launchChromium } from "../../../tooling/browser/launch-chromium.ts";
import { provoke } from "../../../tooling/browser/provoke.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = "https://mail.example/message";

const options: EmailOptions = {
  issueUrl: "https://monitor.example/7",
  unsubscribe: { url: "https://lists.example/leave/7f3a" },
  imprint: "Lorsk Civic Observatory\n7 Harbour Street, Lorsk",
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What a mail did besides showing itself. */
interface Visit {
  page: Page;
  /** Addresses it asked for, its own aside; none is answered, as in a mail program that blocks images. */
  requests: string[];
  /** Dialogs, errors. */
  incidents: string[];
}

async function visit(context: BrowserContext, markup: string): Promise<Visit> {
  const page = await context.newPage();
  const requests: string[] = [];
  const incidents = incidentsOf(page, /ERR_FAILED/u);
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ body: markup, contentType: "text/html" });
    requests.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, requests, incidents };
}

/** What mail programs on the web keep: the body's content, in a document of theirs, the style sheet dropped. */
function asWebmail(markup: string): string {
  const content = markup.slice(markup.indexOf("<body"), markup.indexOf("</body>")).replace(/^<body[^>]*>/u, "");
  return `<!DOCTYPE html><html lang="en"><head><title>Inbox</title></head><body><main><h1 hidden>Inbox</h1>${content}</main></body></html>`;
}

const screens = [
  { name: "phone", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  { name: "desk", viewport: { width: 1280, height: 900 } },
] as const;

/** Rules about pages, whose landmarks are the mail program's. */
const axeOptions = JSON.stringify({ rules: { region: { enabled: false }, "landmark-one-main": { enabled: false } } });

describe.each(screens)("$name", ({ name, ...screen }) => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ ...screen });
  });
  afterAll(() => context.close());

  test.each(samples)("$name has no axe violation, light or dark, and does not scroll sideways", async ({ digest }) => {
    const { page, requests, incidents } = await visit(context, toEmail(digest, options).html);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate(`axe.run(document, ${axeOptions})`)) as AxeResults;
      for (const { id, nodes } of violations)
        found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    }
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    const width = await page.evaluate("document.querySelector('table').getBoundingClientRect().width");
    const images = (await page.evaluate("Array.from(document.images, (image) => image.src)")) as string[];
    await page.close();
    expect(found).toEqual([]);
    expect(overflow).toBe(0);
    // The mail is as wide as said, or as the screen where that is narrower.
    expect(width).toBe(name === "phone" ? 390 : 600);
    expect(requests.filter((url) => !images.includes(url))).toEqual([]);
    expect(incidents).toEqual([]);
  });

  test.each(["rtl", "every-node", "japanese"])(
    "%s inside a mail program on the web keeps language and direction",
    async (sampleName) => {
      const { page } = await visit(context, asWebmail(toEmail(sample(sampleName), options).html));
      const shown = await page.evaluate(`(() => {
      const heading = document.querySelector("[role=article] h1");
      const style = getComputedStyle(heading);
      return [heading.closest("[lang]").lang, style.direction, style.color, style.textAlign];
    })()`);
      const hidden = await page.evaluate("getComputedStyle(document.querySelector('[role=article] > div')).display");
      await page.close();
      const { inLanguage } = sample(sampleName);
      const isRtl = inLanguage === "fa";
      expect(shown).toEqual([inLanguage, isRtl ? "rtl" : "ltr", "rgb(30, 27, 22)", isRtl ? "right" : "left"]);
      expect(hidden).toBe("none");
    },
  );
});

describe("in dark mode", () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ colorScheme: "dark" });
  });
  afterAll(() => context.close());

  test("background and text change", async () => {
    const { page } = await visit(context, toEmail(sample("every-node"), options).html);
    const colours = await page.evaluate(`[
      getComputedStyle(document.querySelector("[role=article]")).backgroundColor,
      getComputedStyle(document.querySelector("h1")).color,
      getComputedStyle(document.querySelector(".tint")).backgroundColor,
    ]`);
    await page.close();
    expect(colours).toEqual(["rgb(21, 20, 16)", "rgb(232, 227, 216)", "rgb(33, 31, 25)"]);
  });
});

describe("hostile strings", () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ bypassCSP: true });
  });
  afterAll(() => context.close());

  test.each(vectors.map((vector) => [JSON.stringify(vector), vector]))("%s runs nothing", async (_, vector) => {
    const { page, incidents } = await visit(context, toEmail(poison(sample("every-node"), vector), options).html);
    await provoke(page);
    await page.close();
    expect(incidents).toEqual([]);
  });
});
