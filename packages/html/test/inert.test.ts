import { documentPolicy, poison, vectors } from "@digestkit/adapter-kit/contract";
import { safeUrl } from "@digestkit/schema";
import { expect, test } from "vitest";
import { toHtml } from "../src/index.ts";
import { sample } from "./cases.ts";
import { nodesOf, parseHtml, serializeHtml, type ParsedNode } from "./parse-html.ts";

/** The elements of a page by name, in document order. */
const elements = (markup: string): ParsedNode[] =>
  nodesOf(parseHtml(markup)).filter(({ tagName }) => tagName !== undefined);

const addresses = new Set(["href", "src", "cite", "action", "formaction", "data", "poster", "xlink:href", "srcset"]);

/** What a browser would find in a page that is not on the list of harmless things. */
function dangers(markup: string): string[] {
  return elements(markup).flatMap(({ tagName = "", attrs = [] }) => [
    ...(documentPolicy.elements.has(tagName) ? [] : [tagName]),
    ...attrs.flatMap(({ name, value }) => {
      const isKnown = documentPolicy.attributes.has(name) || /^(?:data|aria)-/u.test(name);
      const isInert = !addresses.has(name) || value.startsWith("#") || safeUrl(value) === value;
      return isKnown && isInert ? [] : [`${tagName} ${name}=${value}`];
    }),
  ]);
}

const digest = sample("every-node");

/** What a page is made of, whatever its strings. */
const shape = (markup: string): string =>
  elements(markup)
    .map(({ tagName }) => tagName)
    .join(" ");

test.each(vectors.map((vector) => [JSON.stringify(vector), vector]))("%s in every string is only text", (_, vector) => {
  const page = toHtml(poison(digest, vector));
  expect(dangers(page)).toEqual([]);
  // Nothing the strings say makes an element: without links and isolated runs the page is the one without them.
  const plain = (names: string): string => names.replace(/\b(?:a|img|bdi|span|time)\b ?/gu, "");
  const structure = plain(shape(page))
    .split(" ")
    .filter((name) => !["meta", "link", "figure", "figcaption"].includes(name));
  const expected = plain(shape(toHtml(poison(digest, "x"))))
    .split(" ")
    .filter((name) => !["meta", "link", "figure", "figcaption"].includes(name));
  expect(structure).toEqual(expected);
});

test("the hostile case is inert", () => {
  const messages: string[] = [];
  const page = toHtml(sample("hostile-markup"), { onMessage: ({ ruleId }) => messages.push(ruleId) });
  expect(dangers(page)).toEqual([]);
  expect(new Set(messages)).toEqual(new Set(["link-url"]));
});

test("a browser reads a page as it was written", () => {
  const page = toHtml(digest);
  const withoutSpace = (markup: string): string => markup.replace(/\s+/gu, "").toLowerCase();
  expect(withoutSpace(serializeHtml(parseHtml(page)))).toBe(withoutSpace(page).replaceAll("&#39;", "'"));
});
