import { readFileSync } from "node:fs";
import { join } from "node:path";
import { characterEntities } from "character-entities";
import type { Browser, Page } from "playwright-core";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../../../tooling/browser/launch-chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const folder = join(import.meta.dirname, "../src/references");
const { module, target } = { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022 };

/** A page that serves our sources as modules. */
async function open(policy: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route("**/*", (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const headers = { "content-security-policy": policy };
    if (!name.endsWith(".ts")) return route.fulfill({ body: "", contentType: "text/html", headers });
    const source = readFileSync(join(folder, name), "utf8");
    const body = ts.transpileModule(source, { compilerOptions: { module, target } }).outputText;
    return route.fulfill({ body, contentType: "text/javascript" });
  });
  await page.goto("https://digest.example/");
  return page;
}

/** What the variant for browsers says of names. */
function lookUp(page: Page, names: readonly string[]): Promise<[string, string | undefined][]> {
  // As a string: Vite would rewrite the import.
  return page.evaluate(`import("/named-character-of-dom.ts").then(({ namedCharacter }) =>
    ${JSON.stringify(names)}.map((name) => [name, namedCharacter(name)]))`);
}

test("the DOM gives each of the 2,125 names what the list says", async () => {
  const page = await open("");
  expect(Object.fromEntries(await lookUp(page, Object.keys(characterEntities)))).toEqual(characterEntities);
});

test("and nothing to prefixes of what HTML knows without a semicolon, nor to other letter cases", async () => {
  const others = ["notit", "ampx", "AMp", "copycat", "x", "a1", "toString", "constructor"];
  const page = await open("");
  expect(await lookUp(page, others)).toEqual(others.map((name) => [name, undefined]));
});

test("where trusted types forbid to write markup, the most frequent names are known, and nothing is thrown", async () => {
  const page = await open("require-trusted-types-for 'script'");
  expect(await lookUp(page, ["mdash", "Zopf"])).toEqual([
    ["mdash", "\u2014"],
    ["Zopf", undefined],
  ]);
});
