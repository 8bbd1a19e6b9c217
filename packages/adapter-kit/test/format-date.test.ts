import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue, formatDate } from "../src/index.ts";

test("long dates of every label language", () => {
  const dates = Object.fromEntries(
    Object.keys(catalogue).map((language) => [language, formatDate("2023-10-03", language)]),
  );
  expect(dates).toEqual({
    en: "October 3, 2023",
    de: "3. Oktober 2023",
    fr: "3 octobre 2023",
    es: "3 de octubre de 2023",
    ru: "3 октября 2023\u00A0г.",
    uk: "3 жовтня 2023\u00A0р.",
    az: "3 oktyabr 2023",
    tr: "3 Ekim 2023",
    ar: "3 أكتوبر 2023",
    he: "3 באוקטובר 2023",
    fa: "۳ اکتبر ۲۰۲۳",
    zh: "2023年10月3日",
    ja: "2023年10月3日",
  });
});

describe("the styles agree with this engine's Unicode data", () => {
  test.each(Object.keys(catalogue))("%s", (language) => {
    for (let month = 0; month < 12; month++) {
      const time = Date.UTC(2023, month, 14);
      const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC", calendar: "gregory" });
      // Which digits Arabic dates have has changed between CLDR releases; words and order have not.
      const words = (text: string): string => text.replace(/[\u00A0\u202F]/gu, " ").replace(/\p{Nd}+/gu, "0");
      const iso = new Date(time).toISOString();
      expect(words(formatDate(iso, language))).toBe(words(format.format(time)));
    }
  });
});

test.each([
  ["2023-05-01", "fr", "1er mai 2023"],
  ["2023-05-11", "fr", "11 mai 2023"],
  ["2023-10-03T23:30:00+04:00", "en", "October 3, 2023"],
  ["2023-10-03T00:30:00Z", "en-US", "October 3, 2023"],
  ["0050-01-02", "en", "January 2, 50"],
  ["2024-02-29", "en", "February 29, 2024"],
  ["2023-10-03", undefined, "October 3, 2023"],
  ["2023-10-03", "en-GB", "3 October 2023"],
  ["2023-10-03", "de-AT", "3. Oktober 2023"],
  ["2023-01-03", "de-AT", "3. Jänner 2023"],
  ["2023-10-03", "ar-EG", "٣ أكتوبر ٢٠٢٣"],
  ["2023-10-03", "fa-u-ca-persian", "۱۱ مهر ۱۴۰۲"],
  ["2023-10-03", "th", "3 ตุลาคม ค.ศ. 2023"],
  ["2023-10-03", "not a tag", "October 3, 2023"],
  ["2023-10-03", "iw", "3 באוקטובר 2023"],
])("%s in %s is %s", (iso, language, expected) => {
  expect(formatDate(iso, language)).toBe(expected);
});

test.each(["", "3 October", "2023-02-31", "2023-13-01", "2023-10-032", "20231003"])(
  "%j is returned as it is",
  (value) => {
    expect(formatDate(value, "en")).toBe(value);
  },
);

test("it never throws", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: "binary" }), (iso, language) => {
      expect(typeof formatDate(iso, "en")).toBe("string");
      expect(formatDate("2023-10-03", language)).not.toBe("");
    }),
  );
});
