import { createEntry, type FlowContent, type Heading, type PhrasingContent } from "@digestkit/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contentDirection,
  entryTitle,
  headingLevels,
  isLanguageTag,
  labelsFor,
  unwrapIdeographs,
} from "../src/index.ts";

const heading = (depth: number): Heading => ({ type: "heading", depth: depth as 1, children: [] });

describe("headingLevels", () => {
  test.each([
    [[2, 4, 3, 2], 4, [4, 5, 5, 4]],
    [[6, 1], 3, [3, 3]],
    [[1, 2, 3, 4, 5, 6], 3, [3, 4, 5, 6, 6, 6]],
    [[], 2, []],
  ])("of %j from %i on are %j", (depths, first, levels) => {
    expect([...headingLevels(depths.map(heading), first).values()]).toEqual(levels);
  });

  test("follow the outline into quotations and lists", () => {
    const content: FlowContent[] = [
      { type: "blockquote", children: [heading(1)] },
      {
        type: "list",
        ordered: false,
        spread: false,
        children: [{ type: "listItem", spread: false, children: [heading(2)] }],
      },
    ];
    expect([...headingLevels(content, 3).values()]).toEqual([3, 4]);
  });

  test("never skip one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), fc.integer({ min: 1, max: 6 }), (depths, first) => {
        const levels = [...headingLevels(depths.map(heading), first).values()];
        const skips = levels.filter(
          (level, index) => level > (levels[index - 1] ?? first - 1) + 1 || level < first || level > 6,
        );
        expect(skips).toEqual([]);
      }),
    );
  });
});

describe("entryTitle", () => {
  const labels = labelsFor("en");
  const body = (value: string): FlowContent[] => [{ type: "paragraph", children: [{ type: "text", value }] }];

  test.each([
    [{ headline: " Gates\nopened " }, "Gates opened"],
    [{ headline: " ", body: body("Three of five\nare open.") }, "Three of five are open."],
    [{ body: body("word ".repeat(20)) }, `${"word ".repeat(14).trim()}…`],
    [{ body: body("語".repeat(100)) }, `${"語".repeat(72)}…`],
    [{ body: body(`${"a".repeat(71)}😀b`) }, `${"a".repeat(71)}…`],
    [{}, "Untitled"],
  ])("of %j is %j", (fields, title) => {
    expect(entryTitle(createEntry({ id: "a", ...fields }), labels)).toBe(title);
  });
});

test("contentDirection goes by the first letter that is not code", () => {
  const text = (value: string): PhrasingContent => ({ type: "text", value });
  const of = (...content: PhrasingContent[]): unknown => contentDirection(content);
  expect([
    of(text("12 "), { type: "emphasis", children: [text("שלום")] }, text("a")),
    of({ type: "inlineCode", value: "abc" }, text("«متن»")),
    of(text("a שלום")),
    of(text("12"), { type: "image", url: "x", alt: "שלום" }),
  ]).toEqual(["rtl", "rtl", "ltr", undefined]);
});

test.each([
  ["水位は\n上がった。\n「次」", "水位は上がった。「次」"],
  ["水位 gauge\n上がった", "水位 gauge\n上がった"],
  ["one\ntwo", "one\ntwo"],
  ["한국어\n문장", "한국어\n문장"],
])("unwrapIdeographs of %j", (text, joined) => {
  expect(unwrapIdeographs(text)).toBe(joined);
});

test("isLanguageTag", () => {
  const tags = ["az", "zh-Hant-TW", "en-x-old", "i", "en_US", "", "en\n", 'en"', "de-toolongsubtag"];
  expect(tags.filter(isLanguageTag)).toEqual(["az", "zh-Hant-TW", "en-x-old"]);
});
