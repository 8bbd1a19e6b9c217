import { describe, expect, test } from "vitest";
import { findQuotations } from "../src/index.ts";
import { languages } from "../src/languages/index.ts";
import type { Case } from "./case.ts";
import { arabic } from "./cases/arabic.ts";
import { azerbaijani } from "./cases/azerbaijani.ts";
import { chinese } from "./cases/chinese.ts";
import { english } from "./cases/english.ts";
import { french } from "./cases/french.ts";
import { german } from "./cases/german.ts";
import { hebrew } from "./cases/hebrew.ts";
import { japanese } from "./cases/japanese.ts";
import { persian } from "./cases/persian.ts";
import { russian } from "./cases/russian.ts";
import { spanish } from "./cases/spanish.ts";
import { turkish } from "./cases/turkish.ts";
import { describeQuotation } from "./describe-quotation.ts";

const packs: Record<string, Record<string, Case[]>> = {
  en: english,
  ar: arabic,
  az: azerbaijani,
  de: german,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  ja: japanese,
  ru: russian,
  tr: turkish,
  zh: chinese,
};

describe.each(Object.entries(packs))("%s", (language, groups) => {
  const cases = Object.values(groups).flat();
  test.each(cases.map(({ text, quotations }): [string, string[]] => [text, quotations]))("%s", (text, expected) => {
    const found = findQuotations(text, { language, languages }).quotations;
    expect(found.map((quotation) => describeQuotation(text, quotation))).toEqual(expected);
  });
});

test("every language pack has cases", () => {
  expect(["en", ...languages.map(({ tag }) => tag)].toSorted()).toEqual(Object.keys(packs).toSorted());
});

test("the whole result", () => {
  const text = "Labour activist Mira Orel denied it. Orel’s Facebook post: I was not there. Nobody was.”";
  expect(findQuotations(text)).toEqual({
    quotations: [
      {
        text: "I was not there. Nobody was.",
        type: "direct",
        range: { start: 59, end: 87 },
        speaker: { name: "Mira Orel", range: { start: 37, end: 41 } },
        cue: { text: "Facebook post", range: { start: 44, end: 57 } },
        medium: "facebookPost",
        recovered: true,
        confidence: 0.95,
        evidence: "possessive-post",
      },
    ],
    people: [
      {
        name: "Mira Orel",
        aliases: ["Orel"],
        roles: [{ title: "Labour activist" }],
        mentions: [
          { start: 16, end: 25 },
          { start: 37, end: 41 },
        ],
      },
    ],
    organisations: [],
    messages: [
      {
        ruleId: "quotation-recovered",
        severity: "info",
        reason:
          "Unexpected quotation with one mark, expected one at either end: took “I was not there. Nobody was.” for what was said. Add the missing mark",
        actual: "I was not there. Nobody was.",
      },
    ],
  });
});

test("minConfidence leaves out what is less sure, terms stay", () => {
  const text = "Orel had no time for the “rumours of the day”. He read “The Long Winter”. “Go,” said Orel.";
  const texts = (minConfidence: number): string[] =>
    findQuotations(text, { minConfidence }).quotations.map((quotation) => quotation.text);
  expect(texts(0)).toEqual(["rumours of the day", "The Long Winter", "Go,"]);
  expect(texts(0.9)).toEqual(["The Long Winter", "Go,"]);
});

test("known names resolve a surname the text never spells out", () => {
  const known = [{ name: "Mira Orel", aliases: ["The Lioness"] }];
  const [quotation] = findQuotations("“We won,” said Orel.", { known }).quotations;
  expect(quotation?.speaker).toEqual({ name: "Mira Orel", range: { start: 15, end: 19 } });
});

test("a language without word lists pairs marks and follows colons", () => {
  const text = "Mira Orel sanoi: ”Me jäämme tänne.”";
  expect(
    findQuotations(text, { language: "fi" }).quotations.map((quotation) => describeQuotation(text, quotation)),
  ).toEqual(["direct · “Me jäämme tänne.” · Mira Orel [Mira Orel] · colon-lead-in"]);
});

test("organisations go by their acronym too", () => {
  const text = "The Varenian Popular Union (VPU) met. “We stay,” the VPU said.";
  const { organisations, quotations } = findQuotations(text);
  expect(organisations).toEqual([
    {
      name: "Varenian Popular Union",
      aliases: ["VPU"],
      mentions: [
        { start: 4, end: 26 },
        { start: 28, end: 31 },
        { start: 53, end: 56 },
      ],
    },
  ]);
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(["Varenian Popular Union"]);
});

test.each([
  "",
  " ",
  "\n\n",
  "“",
  "”",
  "“”",
  "''",
  '"',
  "\u0000",
  "\uD800“\uDC00”",
  "‘‘‘‘‘‘‘‘‘‘‘‘‘",
  ":”",
  "said",
  "“a\r\rb”",
])("%j gives an answer", (text) => {
  expect(findQuotations(text).quotations.every(({ range }) => range.end <= text.length)).toBe(true);
});
