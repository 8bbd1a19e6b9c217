import * as fc from "fast-check";
import { createDigest } from "@digestkit/schema";
import { expect, test } from "vitest";
import { wrapLines } from "../src/cover/wrap-lines.ts";
import { toEpubFiles } from "../src/index.ts";
import { textFile } from "./book-files.ts";
import { named, parseXml, visibleText } from "./parse-xml.ts";

test.each([
  ["Gates and gauges of the Sarn Valley", 8, ["Gates and", "gauges of the", "Sarn Valley"]],
  ["水門と水位計", 3, ["水門と", "水位計"]],
  ["Unhyphenatable", 4, ["Unhyp", "henata", "ble"]],
  ["", 4, []],
])("%s in lines", (text, measure, lines) => {
  expect(wrapLines(text, measure)).toEqual(lines);
});

test("wrapping loses nothing but spaces", () => {
  const bare = (value: string): string => value.replace(/\s/gu, "");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 20 }), (text, measure) => {
      expect(bare(wrapLines(text, measure).join(""))).toBe(bare(text));
    }),
  );
});

test.each([
  ["Gates", 1, 120],
  ["A year of gauges and gates in the Sarn Valley, as its people read them", 6, 96],
  ["word ".repeat(80).trim(), 11, 58],
])("a title of %s is set at a size it has room at", (title, count, size) => {
  const digest = createDigest({ id: "a", title, issueDate: "2024-03-14" });
  const cover = parseXml(textFile(toEpubFiles(digest), "EPUB/cover.svg"));
  const lines = named(cover, "text").filter(({ attributes }) => attributes["font-size"] === String(size));
  expect(lines).toHaveLength(count);
  expect(visibleText({ ...cover, name: "svg" })).toContain("March 14, 2024");
});
