import { describe, expect, test } from "vitest";
import { calendarNames } from "../src/dates/calendar-names.ts";
import { dayNumber, weekdayNumber } from "../src/dates/day-number.ts";
import { findDates } from "../src/dates/find-dates.ts";

function dates(text: string, language = "en"): string[] {
  return findDates(text, calendarNames(language)).map(({ range, year, month, day, weekday }) => {
    const written = text.slice(range.start, range.end);
    return `${written} = ${year}-${month}-${day}${weekday ? ` ${weekday.number} ${text.slice(weekday.range.start, weekday.range.end)}` : ""}`;
  });
}

describe("findDates", () => {
  test.each([
    [
      "On Tuesday, October 3, 2023 and Oct. 4th 2023",
      "en",
      ["October 3, 2023 = 2023-10-3 2 Tuesday", "Oct. 4th 2023 = 2023-10-4"],
    ],
    [
      "Tuesday 3 October 2023, then 2023-10-05.",
      "en",
      ["3 October 2023 = 2023-10-3 2 Tuesday", "2023-10-05 = 2023-10-5"],
    ],
    ["am Dienstag, den 3. Oktober 2023", "de", ["3. Oktober 2023 = 2023-10-3 2 Dienstag"]],
    ["вторник, 3 октября 2023", "ru", ["3 октября 2023 = 2023-10-3 2 вторник"]],
    ["martes, 3 de octubre de 2023", "es", ["3 de octubre de 2023 = 2023-10-3 2 martes"]],
    ["mardi 1er octobre 2024", "fr", ["1er octobre 2024 = 2024-10-1 2 mardi"]],
    ["Chapter 12 2023, October 2023, 12023-10-03, 2023-10-031, order 3-2023-10-03", "en", []],
    ["3 October 2023", "not a tag", ["3 October 2023 = 2023-10-3"]],
  ])("%j in %s", (text, language, found) => expect(dates(text, language)).toEqual(found));
});

test("dayNumber counts days and knows the calendar", () => {
  expect(["1970-01-01", "1969-12-31", "2024-02-29", "2023-10-03T23:00:00+04:00"].map(dayNumber)).toEqual([
    0, -1, 19782, 19633,
  ]);
  expect(["2023-02-29", "2023-13-01", "2023-00-10", "soon"].map(dayNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([0, 3, -1, -5, 19633].map(weekdayNumber)).toEqual([4, 0, 3, 6, 2]);
});
