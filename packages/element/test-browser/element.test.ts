/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { html, jsonScript, markupOf, type Html } from "@digestkit/adapter-kit";
import { poison, vectors } from "@digestkit/adapter-kit/contract";
import { toHtml } from "@digestkit/html";
import { createDigest, type Digest } from "@digestkit/schema";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { incidentsOf } from "../../../tooling/browser/incidents-of.ts";
import { launchChromium } from "../../../tooling/browser/launch-chromium.ts";
import { provoke } from "../../../tooling/browser/provoke.ts";
import { elementStylesheet, toElement } from "../src/index.ts";
import { sample, samples } from "../test/cases.ts";
import { bundle } from "./bundle.ts";
import { serve, type Site, type SiteFile } from "./site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Nothing inline, nothing from elsewhere, and markup only from the element's own policy. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types digestkit";

let browser: Browser;
let script: SiteFile;
let module: SiteFile;
beforeAll(async () => {
  const type = "text/javascript";
  script = { body: await bundle("../src/define.ts"), type };
  module = { body: await bundle("../src/index.ts"), type };
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A page with the element in it; what happens to it is kept in `events`. */
function pageWith(content: Html | string, lang = "en"): SiteFile {
  const marker = "<main></main>";
  const page = markupOf(html`<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Page</title><script type="module" src="/events.js"></script><script type="module" src="/digest-issue.js"></script></head>
<body><header><h1>Page</h1></header><main></main></body></html>
`);
  const inside = typeof content === "string" ? content : markupOf(content);
  const at = page.indexOf(marker) + "<main>".length;
  return {
    body: page.slice(0, at) + inside + page.slice(at),
    type: "text/html; charset=utf-8",
    headers: { "content-security-policy": policy },
  };
}

const events: SiteFile = {
  body: `window.events = [];
for (const type of ["digest-load", "digest-error"]) document.addEventListener(type, ({ type, detail: { messages } }) => {
  events.push([type, ...messages.map(({ ruleId, reason }) => ruleId + ": " + reason)]);
});`,
  type: "text/javascript",
};

const json = (value: unknown): SiteFile => ({ body: JSON.stringify(value), type: "application/json" });

/** A page on a site of its own. */
interface Visit extends AsyncDisposable {
  page: Page;
  site: Site;
  /** Dialogs, errors and refusals of the policy. */
  incidents: string[];
  /** Text and markup of the element's shadow tree. */
  text: () => Promise<string>;
  markup: () => Promise<string>;
  /** Waits for so many events, and gives them. */
  events: (count: number) => Promise<string[][]>;
}

async function visit(
  files: Readonly<Record<string, SiteFile>>,
  { context, path = "/" }: { context?: BrowserContext; path?: string } = {},
): Promise<Visit> {
  const site = await serve({ "/digest-issue.js": script, "/element.js": module, "/events.js": events, ...files });
  const own = context ?? (await browser.newContext());
  const page = await own.newPage();
  const incidents = incidentsOf(page, /favicon|Failed to load resource|ERR_/u);
  await page.goto(site.origin + path);
  const read = (expression: string) => async (): Promise<string> => String(await page.evaluate(expression));
  return {
    page,
    site,
    incidents,
    text: read("document.querySelector('digest-issue').shadowRoot.textContent"),
    markup: read("document.querySelector('digest-issue').shadowRoot.innerHTML"),
    events: async (count) => {
      await until(page, `window.events?.length >= ${count}`);
      return (await page.evaluate("window.events")) as string[][];
    },
    [Symbol.asyncDispose]: async () => {
      await page.close();
      if (!context) await own.close();
      await site[Symbol.asyncDispose]();
    },
  };
}

/** Waits for an expression to hold; the policy of the page does not let it wait by itself. */
function until(page: Page, expression: string): Promise<void> {
  return expect.poll(() => page.evaluate(`Boolean(${expression})`), { timeout: 30_000 }).toBe(true);
}

const element = html`<digest-issue src="/issue.json"><a href="/issue">Read the issue</a></digest-issue>`;
const issue = createDigest({ id: "a", title: "Lorsk Daily", inLanguage: "en" });

describe("an issue at an address", () => {
  test.each(samples)("$name is shown as the fragment of toHtml, under a strict policy", async ({ digest }) => {
    await using world = await visit({ "/": pageWith(element), "/issue.json": json(digest) });
    const [[type] = []] = await world.events(1);
    const shown = await world.markup();
    const width = await world.page.evaluate(
      `parseFloat(getComputedStyle(document.querySelector('digest-issue').shadowRoot.querySelector('p, h2')).width)`,
    );
    await world.page.goto("about:blank");
    await world.page.setContent(toHtml(digest, { document: "fragment", headingLevel: 2 }));
    expect(type).toBe("digest-load");
    expect(world.incidents).toEqual([]);
    expect(shown.trim()).toBe(String(await world.page.evaluate("document.body.innerHTML")).trim());
    // The measure, not the window: it has its style sheet.
    expect(width).toBeLessThan(700);
    expect(world.site.asked.filter((path) => !/\.js$|favicon/u.test(path))).toEqual(["/", "/issue.json"]);
  });

  test("is announced with what was found wrong with it", async () => {
    const link = { type: "link", url: "javascript:alert(1)", children: [{ type: "text", value: "here" }] };
    const digest = { ...issue, abstract: [{ type: "paragraph", children: [link] }] };
    await using world = await visit({ "/": pageWith(element), "/issue.json": json(digest) });
    expect(await world.events(1)).toEqual([["digest-load", expect.stringMatching(/^link-url: Unexpected scheme/u)]]);
    expect(await world.markup()).toContain("<p><span>here</span></p>");
  });

  test("what the page has put into the element is shown until then", async () => {
    let answer = (): void => undefined;
    const after = new Promise<void>((resolve) => (answer = resolve));
    await using world = await visit({ "/": pageWith(element), "/issue.json": { ...json(issue), after } });
    await world.page.waitForSelector("digest-issue[aria-busy=true]");
    expect(await world.page.isVisible("text=Read the issue")).toBe(true);
    answer();
    await world.events(1);
    expect(await world.page.isVisible("text=Read the issue")).toBe(false);
    expect(await world.page.getAttribute("digest-issue", "aria-busy")).toBeNull();
  });

  test("a later address ends the request before it", async () => {
    let answer = (): void => undefined;
    const after = new Promise<void>((resolve) => (answer = resolve));
    await using world = await visit({
      "/": pageWith(element),
      "/issue.json": { ...json({ ...issue, title: "Too late" }), after },
      "/next.json": json({ ...issue, title: "Next" }),
    });
    await world.page.waitForSelector("digest-issue[aria-busy=true]");
    await world.page.evaluate("document.querySelector('digest-issue').src = '/next.json'");
    expect(await world.events(1)).toEqual([["digest-load"]]);
    answer();
    await world.page.waitForLoadState("networkidle");
    expect(await world.text()).toContain("Next");
    expect(await world.events(1)).toEqual([["digest-load"]]);
  });

  test("an element that is taken out asks for nothing more, and shows its issue when it is back", async () => {
    let answer = (): void => undefined;
    const after = new Promise<void>((resolve) => (answer = resolve));
    await using world = await visit({ "/": pageWith(element), "/issue.json": { ...json(issue), after } });
    await world.page.waitForSelector("digest-issue[aria-busy=true]");
    await world.page.evaluate("window.taken = document.querySelector('digest-issue'); taken.remove()");
    answer();
    await world.page.waitForLoadState("networkidle");
    expect(await world.page.evaluate("window.events")).toEqual([]);
    await world.page.evaluate("document.querySelector('main').append(taken)");
    expect(await world.events(1)).toEqual([["digest-load"]]);
  });
});

describe("an issue that cannot be had", () => {
  test.each([
    ["an address that is not there", "/none.json", /^digest-request: Unexpected answer 404/u],
    ["no JSON", "/broken.json", /^json-syntax: Unexpected/u],
    ["no digest", "/other.json", /^document-structure: |^schema-version: |: Unexpected/u],
    ["an address of another scheme", "data:application/json,{}", /^link-url: Unexpected scheme `data:`/u],
    ["mail", "mailto:a@b.example", /^link-url: Unexpected scheme `mailto:`/u],
    ["an address without a scheme", "//evil.example/a.json", /^link-url: Unexpected address without a scheme/u],
    [
      "another site, which the policy forbids",
      "https://other.example/a.json",
      /^digest-request: Unexpected end of the request/u,
    ],
  ])("%s: a notice, the page’s own content, an event", async (_, src, message) => {
    const content = `<digest-issue src="${src}"><a href="/issue">Read the issue</a></digest-issue>`;
    await using world = await visit({
      "/": pageWith(content),
      "/broken.json": { body: '{ "id": ', type: "application/json" },
      "/other.json": json({ schemaVersion: "1.0", id: 7 }),
    });
    const [[type, ...messages] = []] = await world.events(1);
    expect(type).toBe("digest-error");
    expect(messages.join("\n")).toMatch(message);
    expect((await world.text()).trim()).toBe("This issue could not be loaded.");
    expect(await world.markup()).toContain('<p class="notice" role="alert" lang="en" dir="ltr">');
    expect(await world.page.isVisible("text=Read the issue")).toBe(true);
  });

  test.each([
    ["de-AT", "Diese Ausgabe konnte nicht geladen werden.", "ltr"],
    ["fa", "بارگذاری این شماره ممکن نشد.", "rtl"],
    ["xx", "This issue could not be loaded.", "ltr"],
  ])("in a page in %s the notice is %s", async (lang, notice, dir) => {
    await using world = await visit({ "/": pageWith(html`<digest-issue src="/none.json"></digest-issue>`, lang) });
    await world.events(1);
    expect((await world.text()).trim()).toBe(notice);
    expect(await world.markup()).toContain(` dir="${dir}">`);
  });

  test("leaves the page’s own content as the page has it, in a dark setting too", async () => {
    const context = await browser.newContext({ colorScheme: "dark" });
    await using world = await visit({ "/": pageWith(element) }, { context });
    await world.events(1);
    const style = "getComputedStyle(document.querySelector('digest-issue'))";
    expect(await world.page.evaluate(`[${style}.backgroundColor, ${style}.colorScheme]`)).toEqual([
      "rgba(0, 0, 0, 0)",
      "normal",
    ]);
    await context.close();
  });

  test("has no axe violation", async () => {
    const context = await browser.newContext({ bypassCSP: true });
    await using world = await visit({ "/": pageWith(element) }, { context });
    await world.events(1);
    expect(await violationsOf(world.page)).toEqual([]);
    await context.close();
  });
});

describe("an issue that the page has", () => {
  test("in a script", async () => {
    const data = jsonScript(
      "application/json",
      { ...issue, title: "</script><script>alert(1)</script>" },
      { id: "data" },
    );
    await using world = await visit({ "/": pageWith(html`${data}<digest-issue document="data"></digest-issue>`) });
    expect(await world.events(1)).toEqual([["digest-load"]]);
    expect((await world.text()).trim()).toBe("</script><script>alert(1)</script>");
    expect(world.incidents).toEqual([]);
  });

  test("in a script that is not there", async () => {
    await using world = await visit({ "/": pageWith(html`<digest-issue document="data"></digest-issue>`) });
    expect(await world.events(1)).toEqual([
      ["digest-error", expect.stringMatching(/^digest-request: Unexpected document "data"/u)],
    ]);
  });

  test("as a property, before and after the element is defined", async () => {
    const early: SiteFile = {
      body: `document.querySelector("digest-issue").digest = ${JSON.stringify({ ...issue, title: "Early" })};`,
      type: "text/javascript",
    };
    const content = html`<digest-issue></digest-issue><script src="/early.js"></script>`;
    await using world = await visit({ "/": pageWith(content), "/early.js": early });
    await world.events(1);
    expect((await world.text()).trim()).toBe("Early");
    const read = await world.page.evaluate((digest) => {
      const shown = document.querySelector<HTMLElement & { digest: unknown }>("digest-issue");
      if (!shown) return undefined;
      shown.digest = { ...digest, title: "Late" };
      return [shown.shadowRoot?.textContent.trim(), (shown.digest as { title: string }).title];
    }, issue);
    expect(read).toEqual(["Late", "Late"]);
    expect(world.incidents).toEqual([]);
  });

  test("nothing but a digest", async () => {
    await using world = await visit({ "/": pageWith(html`<digest-issue></digest-issue>`) });
    await until(world.page, "customElements.get('digest-issue')");
    const message = world.page.evaluate("document.querySelector('digest-issue').digest = {}");
    await expect(message).rejects.toThrow(/Unexpected object as digest, expected a digest/u);
  });

  test("sent along: it is readable without scripts, and stays when they come", async () => {
    const sent = toElement(issue, { src: "/issue.json", stylesheet: { href: "/digest.css" } });
    const files = { "/": pageWith(sent), "/digest.css": { body: elementStylesheet, type: "text/css" } };
    const context = await browser.newContext({ javaScriptEnabled: false });
    await using bare = await visit(files, { context });
    expect(await bare.page.isVisible("h2:has-text('Lorsk Daily')")).toBe(true);
    expect(bare.incidents).toEqual([]);
    await using world = await visit(files);
    await until(world.page, "customElements.get('digest-issue')");
    await world.page.waitForLoadState("networkidle");
    expect(await world.text()).toContain("Lorsk Daily");
    expect(world.site.asked).not.toContain("/issue.json");
    expect(world.incidents).toEqual([]);
    await context.close();
  });
});

describe("attributes", () => {
  test("say how to render, whenever they change", async () => {
    const content = html`<digest-issue src="/issue.json" heading-level="3" permalinks="none" lang="de"></digest-issue>`;
    const { inLanguage: _, ...digest } = sample("headings");
    await using world = await visit({ "/": pageWith(content), "/issue.json": json(digest) });
    await world.events(1);
    expect(await world.markup()).toMatch(/^<article class="digest" lang="de" dir="ltr">[^]*<h3>/u);
    expect(await world.markup()).not.toContain("permalink");
    await world.page.evaluate(`const shown = document.querySelector("digest-issue");
shown.setAttribute("heading-level", "9"); shown.setAttribute("permalinks", "all"); shown.lang = "ar";`);
    expect(await world.markup()).toMatch(/^<article class="digest" lang="ar" dir="rtl">[^]*<h2>/u);
    expect(await world.markup()).toContain("permalink");
  });

  test("theme overrules the reader’s setting, and the page overrules the theme", async () => {
    const context = await browser.newContext({ colorScheme: "light" });
    await using world = await visit({ "/": pageWith(element), "/issue.json": json(issue) }, { context });
    await world.events(1);
    const colour = async (): Promise<unknown> =>
      world.page.evaluate(
        "getComputedStyle(document.querySelector('digest-issue').shadowRoot.querySelector('.digest')).backgroundColor",
      );
    const set = (expression: string): Promise<unknown> =>
      world.page.evaluate(`const shown = document.querySelector("digest-issue"); ${expression}; undefined`);
    expect(await colour()).toBe("rgb(253, 252, 248)");
    await set("shown.setAttribute('theme', 'dark')");
    expect(await colour()).toBe("rgb(21, 20, 16)");
    await world.page.emulateMedia({ colorScheme: "dark" });
    await set("shown.setAttribute('theme', 'light')");
    expect(await colour()).toBe("rgb(253, 252, 248)");
    await world.page.emulateMedia({ media: "print" });
    expect(await colour()).toBe("rgb(255, 255, 255)");
    await world.page.emulateMedia({ media: "screen" });
    await set("shown.style.setProperty('--digest-background', 'rgb(1, 2, 3)')");
    expect(await colour()).toBe("rgb(1, 2, 3)");
    await context.close();
  });
});

describe("links inside", () => {
  const focused = "document.querySelector('digest-issue').shadowRoot.activeElement?.id";

  test("lead to their anchors, and into the page’s address", async () => {
    await using world = await visit({ "/": pageWith(element), "/issue.json": json(sample("every-node")) });
    await world.events(1);
    await world.page.click("a[role=doc-noteref]");
    expect(await world.page.evaluate(focused)).toBe("digest-fn-1");
    expect(new URL(world.page.url()).hash).toBe("#digest-fn-1");
    await world.page.click("a[role=doc-backlink]");
    expect(await world.page.evaluate(focused)).toBe("digest-ref-1");
    await world.page.goBack();
    expect(await world.page.evaluate(focused)).toBe("digest-fn-1");
    expect(world.incidents).toEqual([]);
  });

  test("an address with an anchor leads there once the issue is loaded", async () => {
    const digest = sample("rtl");
    const anchor = digest.sections[1]?.id ?? "";
    const files = { "/": pageWith(element), "/issue.json": json(digest) };
    await using world = await visit(files, { path: `/#${encodeURIComponent(anchor)}` });
    await world.events(1);
    expect(await world.page.evaluate(focused)).toBe(anchor);
  });
});

describe("definitions", () => {
  test("another name, words and colours of one’s own", async () => {
    const own: SiteFile = {
      body: `import { defineDigestElement } from "/element.js";
const made = defineDigestElement({ name: "court-watch", labels: { untitled: "No name" }, theme: { accent: "rgb(4, 5, 6)" } });
window.same = made === customElements.get("court-watch") && made === defineDigestElement({ name: "court-watch" });
window.count = new made() instanceof HTMLElement;`,
      type: "text/javascript",
    };
    const { title: _, ...untitled } = issue;
    const page = pageWith(
      html`${jsonScript("application/json", untitled, { id: "data" })}<court-watch document="data"></court-watch><script type="module" src="/own.js"></script>`,
    );
    page.headers = {
      "content-security-policy": policy.replace(
        "trusted-types digestkit",
        "trusted-types digestkit digestkit-court-watch",
      ),
    };
    await using world = await visit({ "/": page, "/own.js": own });
    await until(world.page, "window.count");
    const read = await world.page.evaluate(`{ const shown = document.querySelector("court-watch");
[window.same, shown.shadowRoot.textContent.trim(), getComputedStyle(shown).getPropertyValue("--digest-accent")]; }`);
    expect(read).toEqual([true, "No name", "rgb(4, 5, 6)"]);
    expect(world.incidents).toEqual([]);
  });
});

/** What axe finds, light and dark, one line each. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = (await page.evaluate("axe.run(document)")) as AxeResults;
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ html: markup }) => markup).join(" ")}`);
  }
  return found;
}

describe.each([
  { name: "phone", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  { name: "desk", viewport: { width: 1280, height: 900 } },
])("$name", ({ name: _name, ...screen }) => {
  test.each(["every-node", "headings", "link-list", "rtl", "japanese"])("%s has no axe violation", async (name) => {
    const context = await browser.newContext({ ...screen, bypassCSP: true });
    await using world = await visit({ "/": pageWith(element), "/issue.json": json(sample(name)) }, { context });
    await world.events(1);
    expect(await violationsOf(world.page)).toEqual([]);
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await world.page.evaluate(overflow)).toBe(0);
    await context.close();
  });
});

describe("without any policy", () => {
  test.each(vectors.map((vector) => [JSON.stringify(vector), vector]))("%s runs nothing", async (_, vector) => {
    const context = await browser.newContext({ bypassCSP: true });
    await using world = await visit({ "/": pageWith(html`<digest-issue></digest-issue>`) }, { context });
    await until(world.page, "customElements.get('digest-issue')");
    await world.page.evaluate(
      (digest) => {
        const shown = document.querySelector<HTMLElement & { digest: Digest }>("digest-issue");
        if (shown) shown.digest = digest;
      },
      poison(sample("every-node"), vector),
    );
    await provoke(world.page);
    expect(world.incidents).toEqual([]);
    await context.close();
  });
});
