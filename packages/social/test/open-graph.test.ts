import { markupHazards, vectors } from "@digestkit/adapter-kit/contract";
import { createDigest, createEntry, createSection, type Digest, type Message } from "@digestkit/schema";
import { expect, test } from "vitest";
import { openGraphHtml, toOpenGraph, type OpenGraphOptions } from "../src/index.ts";
import { sample, samples } from "./cases.ts";

const card = (digest: Digest, options?: OpenGraphOptions) =>
  toOpenGraph(digest, options).map(({ property, content }) => [property, content]);

test("the card of an issue", () => {
  expect(card(sample("every-node"))).toEqual([
    ["og:type", "article"],
    ["og:title", "Forty sheets of paper"],
    ["og:description", "“The gates were opened by order… The order says tonight.” — Nils Varga"],
    ["og:url", "https://notebook.example/40"],
    ["og:site_name", "Sarn Valley Notebook"],
    ["og:locale", "en_US"],
    ["og:image", "https://svo.example/gauge.png"],
    ["og:image:alt", "A gauge with a red mark at four metres"],
    ["article:published_time", "2024-03-15T07:30:00+01:00"],
    ["article:modified_time", "2024-03-16"],
    ["twitter:card", "summary_large_image"],
    ["twitter:image:alt", "A gauge with a red mark at four metres"],
  ]);
});

test("the card of an entry", () => {
  const options = { entry: "the-gauge-at-torrow", image: { url: "/card.png" }, entryUrl: () => "/torrow" };
  expect(card(sample("every-node"), options)).toEqual([
    ["og:type", "article"],
    ["og:title", "The gauge at Torrow"],
    [
      "og:description",
      "Edda Rohm read the gauge aloud at 02:40, not at 03:10: 4.2 m3 a second, some of it CO2-rich ground water.",
    ],
    ["og:url", "https://notebook.example/torrow"],
    ["og:site_name", "Sarn Valley Notebook"],
    ["og:locale", "en_US"],
    ["og:image", "https://notebook.example/card.png"],
    ["article:published_time", "2024-03-15T07:30:00+01:00"],
    ["article:modified_time", "2024-03-16"],
    ["article:section", "The valley"],
    ["article:tag", "flood"],
    ["article:tag", "dam"],
    ["twitter:card", "summary_large_image"],
  ]);
});

test("a description never ends inside a quotation", () => {
  const said = "word ".repeat(60).trim();
  const text = `Ana Orr said: “${said}.”`;
  const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: text }] }];
  const range = { start: 15, end: 15 + said.length };
  const quotations = [{ id: "q", text: said, type: "direct" as const, range, confidence: 1, evidence: "editor" }];
  const entry = createEntry({ id: "e", headline: "Words", body, quotations });
  const digest = createDigest({ id: "d", sections: [createSection({ id: "s", entries: [entry] })] });
  expect(card(digest, { entry: "e" }).map(([property]) => property)).toEqual(["og:type", "og:title", "twitter:card"]);
  const unquoted = { ...digest, sections: [createSection({ id: "s", entries: [{ ...entry, quotations: [] }] })] };
  const description = card(unquoted, { entry: "e" }).find(([property]) => property === "og:description")?.[1] ?? "";
  expect([description.length <= 200, description.endsWith("word…")]).toEqual([true, true]);
});

test.each([
  ["de", "de_DE"],
  ["en-GB", "en_GB"],
  ["zh-Hant", "zh_TW"],
  ["az", "az_AZ"],
  ["not a tag", undefined],
])("the locale of %s is %s", (inLanguage, locale) => {
  expect(card(createDigest({ id: "a", inLanguage })).find(([property]) => property === "og:locale")?.[1]).toBe(locale);
});

test("an entry the digest does not have is an error, one of an issue that is withheld is no card", () => {
  expect(() => toOpenGraph(createDigest({ id: "a" }), { entry: "b" })).toThrow(
    'Unexpected entry "b", expected the id of an entry of the digest',
  );
  const messages: Message[] = [];
  expect(
    toOpenGraph(createDigest({ id: "a", pubStatus: "withheld" }), { onMessage: (message) => messages.push(message) }),
  ).toEqual([]);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(["social-status"]);
});

test("the elements hold nothing but text, whatever the digest says", () => {
  for (const { digest } of samples) {
    const entries = digest.sections.flatMap((section) => section.entries);
    for (const options of [{}, ...entries.map(({ id }) => ({ entry: id }))]) {
      expect(markupHazards(openGraphHtml(toOpenGraph(digest, options)))).toEqual([]);
    }
  }
  for (const vector of vectors) {
    const digest = createDigest({
      id: "a",
      title: vector,
      url: vector,
      publication: { name: vector, url: vector },
      inLanguage: vector,
    });
    const markup = openGraphHtml(toOpenGraph(digest, { image: { url: vector, alt: vector } }));
    expect(markupHazards(markup)).toEqual([]);
  }
  expect(openGraphHtml([{ property: "twitter:card", content: '"><script>' }])).toBe(
    '<meta name="twitter:card" content="&quot;&gt;&lt;script&gt;">',
  );
});

test.each(["en_GB", "en-a", "?"])("a language tag that is none (%s) is no locale", (inLanguage) => {
  const card = toOpenGraph(createDigest({ id: "a", title: "A", inLanguage }));
  expect(card.filter(({ property }) => property === "og:locale")).toEqual([]);
});
