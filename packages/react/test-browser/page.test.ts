import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { html, jsonScript, markupOf } from "@digestkit/adapter-kit";
import { poison, vectors } from "@digestkit/adapter-kit/contract";
import type { Digest } from "@digestkit/schema";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { incidentsOf } from "../../../tooling/browser/incidents-of.ts";
import { launchChromium } from "../../../tooling/browser/launch-chromium.ts";
import { provoke } from "../../../tooling/browser/provoke.ts";
// The markup is that of @digestkit/html, which is on the same layer: its style sheet is not imported as a package.
import { stylesheet } from "../../html/src/stylesheet.ts";
import { bundle, importBundled } from "../test/bundle.ts";
import { sample, samples } from "../test/cases.ts";
import * as server19 from "../test/server.tsx";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const origin = "https://digest.example/";
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src https:; base-uri 'none'; form-action 'none'";

const server18 = await importBundled<typeof server19>({ entry: "server.tsx", react: 18, platform: "node" });
const servers = { 18: server18, 19: server19 } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A page around what React has rendered. */
function pageAround(markup: string, digest: Digest | undefined): string {
  const page = markupOf(html`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Digest</title><link rel="stylesheet" href="/style.css"></head>
<body><main id="root"></main>${digest && jsonScript("application/json", digest, { id: "data" })}${
    digest && html`<script type="module" src="/client.js"></script>`
  }</body>
</html>
`);
  const at = page.indexOf("</main>");
  return page.slice(0, at) + markup + page.slice(at);
}

/** What a page did besides showing itself. */
interface Visit {
  page: Page;
  /** What React, the browser and the policy had to say; dialogs. */
  incidents: string[];
}

async function visit(context: BrowserContext, body: string, client = ""): Promise<Visit> {
  const page = await context.newPage();
  // Images of the cases are nowhere; React recommends its developer tools.
  const incidents = incidentsOf(page, /ERR_FAILED|React DevTools/u);
  const files: Record<string, { body: string; contentType: string }> = {
    [origin]: { body, contentType: "text/html" },
    [`${origin}style.css`]: { body: stylesheet, contentType: "text/css" },
    [`${origin}client.js`]: { body: client, contentType: "text/javascript" },
  };
  await page.route("**/*", (route) => {
    const file = files[route.request().url()];
    return file ? route.fulfill({ ...file, headers: { "content-security-policy": policy } }) : route.abort();
  });
  await page.goto(origin);
  return { page, incidents };
}

describe.each([18, 19] as const)("React %i", (react) => {
  let client: string;
  let context: BrowserContext;
  beforeAll(async () => {
    client = await bundle({ entry: "../test-browser/hydrate.tsx", react, platform: "browser" });
    context = await browser.newContext();
  });
  afterAll(() => context.close());

  test.each([...samples, { name: "poisoned", digest: poison(sample("every-node"), vectors.join("")) }])(
    "takes over $name as it was sent",
    async ({ digest }) => {
      const markup = servers[react].toMarkup(digest);
      const { page, incidents } = await visit(context, pageAround(markup, digest), client);
      await page.waitForSelector("[data-hydrated]");
      const shown = await page.evaluate("document.querySelector('#root').innerHTML");
      await page.setContent(pageAround(markup, undefined));
      const sent = await page.evaluate("document.querySelector('#root').innerHTML");
      await page.close();
      expect(incidents).toEqual([]);
      expect(shown).toBe(sent);
    },
  );
});

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

  test.each(samples)("$name has no axe violation, light or dark, and does not scroll sideways", async ({ digest }) => {
    const { page } = await visit(context, pageAround(server19.toStaticMarkup(digest), undefined));
    await page.evaluate(axe);
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate("axe.run(document)")) as AxeResults;
      for (const { id, nodes } of violations)
        found.push(`${colorScheme}: ${id}: ${nodes.map(({ html: markup }) => markup).join(" ")}`);
    }
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    await page.close();
    expect(found).toEqual([]);
    expect(overflow).toBe(0);
  });
});

describe("without any policy", () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ bypassCSP: true });
  });
  afterAll(() => context.close());

  test.each(vectors.map((vector) => [JSON.stringify(vector), vector]))("%s runs nothing", async (_, vector) => {
    const markup = server19.toStaticMarkup(poison(sample("every-node"), vector));
    const { page, incidents } = await visit(context, pageAround(markup, undefined));
    await provoke(page);
    await page.close();
    expect(incidents).toEqual([]);
  });
});
