import { stylesheet } from "@digestkit/html";
import { expect, test } from "vitest";
import { elementStylesheet } from "../src/index.ts";

const valuesOf = (css: string, selector: RegExp): (string | undefined)[] =>
  [...css.matchAll(new RegExp(`${selector.source}\\{(--digest-background:[^}]*)\\}`, "gu"))].map(
    ([, values]) => values,
  );

test("the custom properties are on the element, those of a page otherwise", () => {
  const [light, dark, print] = valuesOf(stylesheet, /\.digest-page,\.digest/u);
  expect([light, dark, print]).not.toContain(undefined);
  expect(valuesOf(elementStylesheet, /:host/u)).toEqual([light, dark, print]);
  expect(valuesOf(elementStylesheet, /:host\(\[theme=light\]\)/u)).toEqual([light]);
  expect(valuesOf(elementStylesheet, /:host\(\[theme=dark\]\)/u)).toEqual([dark]);
});

test("nothing is left that is about a page, and nothing is loaded", () => {
  expect(elementStylesheet).not.toMatch(/digest-page|@import|url\(/u);
});
