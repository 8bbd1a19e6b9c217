import * as fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, directionOf, isForeign, isolate, textDirection } from "../src/index.ts";

test("directionOf goes by the script, then by the language", () => {
  const languages = [...Object.keys(catalogue), "ur-PK", "az-Arab-IR", "pa-Arab", "fa-Latn", "iw", "DV", "", undefined];
  expect(languages.filter((language) => directionOf(language) === "rtl")).toEqual([
    "ar",
    "he",
    "fa",
    "ur-PK",
    "az-Arab-IR",
    "pa-Arab",
    "iw",
    "DV",
  ]);
});

test("directionOf agrees with the engine's own data", () => {
  const locale = (tag: string): string | undefined => {
    const found = new Intl.Locale(tag) as Intl.Locale & {
      textInfo?: { direction: string };
      getTextInfo?: () => { direction: string };
    };
    return (found.getTextInfo?.() ?? found.textInfo)?.direction;
  };
  const tags = [
    "ar",
    "az",
    "ckb",
    "en",
    "fa",
    "he",
    "ja",
    "ks",
    "nqo",
    "ps",
    "ru",
    "sd",
    "syr",
    "ug",
    "uk",
    "ur",
    "yi",
    "zh",
    "pa-Arab",
    "ff-Adlm",
  ];
  expect(tags.map((tag) => [tag, directionOf(tag)])).toEqual(tags.map((tag) => [tag, locale(tag)]));
});

test.each([
  ["שלום world", "rtl"],
  ["12 – «متن»", "rtl"],
  ["“Salam” שלום", "ltr"],
  ["мир", "ltr"],
  ["世界", "ltr"],
  ["𞤀𞤣", "rtl"],
  ["2023 …", undefined],
  ["", undefined],
])("direction of %j is %s", (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});

test("isForeign finds what has to be isolated", () => {
  expect([
    isForeign("See שלום", "ltr"),
    isForeign("See it", "ltr"),
    isForeign("APFP", "rtl"),
    isForeign("متن", "rtl"),
  ]).toEqual([true, false, true, false]);
});

test("an isolated run cannot reach out of its isolate", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "ש", "\u202E", "\u2069", "\u2067", "\u202C") }), (text) => {
      const inner = isolate(text).slice(1, -1);
      expect(inner).toMatch(/^[aש]*$/u);
      expect(isolate(text, "rtl")).toBe(`\u2067${inner}\u2069`);
    }),
  );
});
