import { expect, test } from "vitest";
import { latest, momentOf } from "../src/index.ts";

test.each([
  ["2024-03-14", "Thu, 14 Mar 2024 00:00:00 GMT", "2024-03-14T00:00:00Z"],
  ["2024-02-29T23:59:59Z", "Thu, 29 Feb 2024 23:59:59 GMT", "2024-02-29T23:59:59Z"],
  ["2024-03-15T07:30:00.25+01:00", "Fri, 15 Mar 2024 07:30:00 +0100", "2024-03-15T07:30:00+01:00"],
  ["2024-01-01T01:00-05:30", "Mon, 01 Jan 2024 01:00:00 -0530", "2024-01-01T01:00:00-05:30"],
])("%s", (text, rfc822, rfc3339) => {
  const moment = momentOf(text);
  expect(moment).toEqual({ rfc822, rfc3339, epoch: Date.parse(rfc3339) });
  expect(Date.parse(rfc822)).toBe(moment?.epoch);
});

test.each([
  "",
  "2024",
  "2024-02-30",
  "2023-02-29",
  "2024-13-01",
  "2024-03-14T24:00:00Z",
  "2024-03-14T10:60:00Z",
  "2024-03-14T10:00:00+24:00",
  "2024-03-14T10:00:00",
  "2024-03-14\n",
  "14 March 2024",
])("%j is no date", (text) => {
  expect(momentOf(text)).toBeUndefined();
});

test("the latest is found by time, not by text", () => {
  const [noon, later] = [momentOf("2024-03-14T12:00:00+05:00"), momentOf("2024-03-14T08:00:00Z")];
  expect(latest([noon, undefined, later])).toBe(later);
  expect(latest([])).toBeUndefined();
});
