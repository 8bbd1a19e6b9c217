import { describe, expect, test } from "vitest";
import { isoOfPersian } from "../src/from-text/dates/calendar-day.ts";
import { readDateLine } from "../src/from-text/dates/read-date-line.ts";
import { readDate } from "../src/from-text/dates/read-date.ts";

describe("a date of one language", () => {
  test.each([
    ["October 3, 2023", "en"],
    ["Tuesday, 3rd of October 2023", "en"],
    ["3 Oct 2023", "en"],
    ["Sept. 3, 2023", "en", "2023-09-03"],
    ["3. Oktober 2023", "de"],
    ["Dienstag, den 3. Oktober 2023", "de"],
    ["mardi 3 octobre 2023", "fr"],
    ["1er mars 2023", "fr", "2023-03-01"],
    ["3 de octubre de 2023", "es"],
    ["3 de outubro de 2023", "pt"],
    ["3 ottobre 2023", "it"],
    ["3 października 2023 r.", "pl"],
    ["3. lokakuuta 2023", "fi"],
    ["2023(e)ko urriaren 3(a)", "eu"],
    ["2023 m. spalio 3 d.", "lt"],
    ["2023. gada 3. oktobris", "lv"],
    ["3 Ekim 2023 Salı", "tr"],
    ["3 EKİM 2023", "tr"],
    ["3 oktyabr 2023-cü il", "az"],
    ["Ngày 3 tháng 10 năm 2023", "vi"],
    ["3 октября 2023 г.", "ru"],
    ["вторник, 3 октября 2023 года", "ru"],
    ["3 жовтня 2023 р.", "uk"],
    ["3 кастрычніка 2023 г.", "be"],
    ["3 Οκτωβρίου 2023", "el"],
    ["٣ أكتوبر ٢٠٢٣", "ar"],
    ["۱۱ مهر ۱۴۰۲", "fa"],
    ["۳ اکتبر ۲۰۲۳", "fa"],
    ["3 באוקטובר 2023", "he"],
    ["3 अक्टूबर 2023", "hi"],
    ["3 ตุลาคม 2566", "th"],
    ["วันอังคารที่ 3 ตุลาคม พ.ศ. 2566", "th"],
    ["2023年10月3日（火）", "ja"],
    ["令和5年10月3日", "ja"],
    ["二〇二三年十月三日 星期二", "zh"],
    ["2023년 10월 3일 화요일", "ko"],
  ])("%s", (line, language, iso = "2023-10-03") => {
    const { weekday: _weekday, ...date } = readDate(line) as { weekday?: number };
    expect(date).toEqual({ iso, languages: [language] });
  });
});

test.each([
  ["3. oktober 2023", ["da", "nb", "sl"]],
  ["3 April 2023", ["en", "id"]],
  ["2023年10月3日", []],
])("a date of several languages tells none: %s", (line, languages) => {
  expect(readDate(line)).toMatchObject({ languages });
});

test.each([
  "2023-10-03",
  "2023/10/3",
  "2023.10.03",
  "3.10.2023",
  "03. 10. 2023",
  "13/10/2023",
  "10/13/2023",
  "3.10.2023 г.",
])("figures that can be read in one way: %s", (line) => {
  expect(readDate(line)).toMatchObject({ iso: expect.stringMatching(/^2023-10-(?:03|13)$/u), languages: [] });
});

test("figures that can be read in two ways are not guessed", () => {
  expect(readDate("03/10/2023")).toEqual({ problem: "ambiguous", readings: ["2023-10-03", "2023-03-10"] });
  expect(readDate("03-10-2023", "en")).toEqual({ problem: "ambiguous", readings: ["2023-10-03", "2023-03-10"] });
  expect(readDate("03.10.23")).toEqual({ problem: "ambiguous", readings: ["2023-10-03"] });
});

test("the language of the text settles the order", () => {
  expect(readDate("03/10/2023", "en-US")).toEqual({ iso: "2023-03-10", languages: [] });
  expect(readDate("03/10/2023", "en-GB")).toEqual({ iso: "2023-10-03", languages: [] });
  expect(readDate("03/10/2023", "fr")).toEqual({ iso: "2023-10-03", languages: [] });
  expect(readDate("3. oktober 2023", "nb")).toEqual({ iso: "2023-10-03", languages: ["nb"] });
});

test.each(["31 February 2023", "2023-02-31", "31.02.2023", "2023年2月30日", "30 февраля 2023 г."])(
  "a day that does not exist: %s",
  (line) => {
    expect(readDate(line)).toEqual({ problem: "invalid", readings: [] });
  },
);

test("a range of days", () => {
  expect(readDate("October 1–7, 2023")).toEqual({ iso: "2023-10-01", end: "2023-10-07", languages: ["en"] });
  expect(readDate("28 September – 3 October 2023")).toEqual({
    iso: "2023-09-28",
    end: "2023-10-03",
    languages: ["en"],
  });
});

test.each([
  "",
  "2023",
  "October 2023",
  "12 people arrested in 2023",
  "On October 3, 2023 the court met",
  "3 October 2023 and 4 October 2023",
  "The 3 gates of October 2023",
  "3 Oktember 2023",
  "1402-1403",
  "October 3, 2023: the gates",
  "Issue 12, 2023",
  "99/99/99/99",
])("anything left over makes it no date: %s", (line) => {
  expect(readDate(line)).toBeUndefined();
});

test("a word in front tells which date it is, a place none", () => {
  expect(readDateLine("Published: October 5, 2023")).toMatchObject({ role: "datePublished", from: 11 });
  expect(readDateLine("Опубликовано 5 октября 2023 г.")).toMatchObject({ role: "datePublished", from: 13 });
  expect(readDateLine("Last updated October 5, 2023")).toMatchObject({ role: "dateModified", from: 13 });
  expect(readDateLine("Date: 2023-10-05")).toMatchObject({ role: "issueDate", from: 6 });
  expect(readDateLine("Lorsk, 5 October 2023")).toMatchObject({ role: undefined, from: 7 });
  expect(readDateLine("Torvan was freed, 5 October 2023")).toBeUndefined();
});

test("the Solar Hijri calendar agrees with its own rules", () => {
  // Nowruz, a leap day (1399 is a leap year), and a day that a common year does not have.
  expect(isoOfPersian({ year: 1402, month: 1, day: 1 })).toBe("2023-03-21");
  expect(isoOfPersian({ year: 1399, month: 12, day: 30 })).toBe("2021-03-20");
  expect(isoOfPersian({ year: 1402, month: 12, day: 30 })).toBeUndefined();
  expect(isoOfPersian({ year: 2023, month: 1, day: 1 })).toBeUndefined();
});
