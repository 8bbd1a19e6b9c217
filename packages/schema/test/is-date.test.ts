import { expect, test } from "vitest";
import { createDigest } from "../src/create-digest.ts";
import { isDate, isDateOrTime, parseDigest } from "../src/index.ts";

const days = ["2023-10-03", "2024-02-29", "2000-02-29", "0000-02-29"];
const times = ["2023-10-03T08:00:00Z", "2023-10-03T08:00:00.125+04:00"];
const others = [
  "2023-02-29",
  "2023-13-01",
  "2023-00-10",
  "2023-01-00",
  "1900-02-29",
  "2023-1-3",
  "20231003",
  "2023-10-03T08:00Z",
  "2023-10-03T08:00:00",
  "2023-10-03T24:00:00Z",
  "2023-10-03T08:60:00Z",
  "2023-10-03T08:00:00+24:00",
  "2023-10-03t08:00:00z",
  "2023-10-03\n",
  "",
  20231003,
];

test.each([...days, ...times, ...others])("%j is what the model takes", (value) => {
  const isTaken = (fields: object): boolean =>
    parseDigest({ ...createDigest({ id: "a" }), ...fields }).messages.length === 0;
  expect([isDate(value), isDateOrTime(value)]).toEqual([
    isTaken({ issueDate: value }),
    isTaken({ datePublished: value }),
  ]);
});

test("a day is a date, and a time with its offset is a date or a time", () => {
  expect([...days, ...times, ...others].filter(isDate)).toEqual(days);
  expect([...days, ...times, ...others].filter(isDateOrTime)).toEqual([...days, ...times]);
});
