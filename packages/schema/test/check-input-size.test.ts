import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byteLength } from "../src/byte-length.ts";
import { checkInputSize, parseDigestJson } from "../src/index.ts";

test("a text is as large as its bytes in UTF-8", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
      expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
  expect(["\ud800", "\udc00\ud800", "a\ud83d"].map(byteLength)).toEqual([3, 6, 4]);
});

test.each<[input: number | string, isTooLarge: boolean]>([
  [10, false],
  [11, true],
  ["a".repeat(10), false],
  ["a".repeat(11), true],
  ["я".repeat(5), false],
  ["я".repeat(6), true],
])("of ten bytes at most, %j is too large: %s", (input, isTooLarge) => {
  expect(checkInputSize(input, { maxBytes: 10 }) !== undefined).toBe(isTooLarge);
});

test("JSON counts in bytes too", () => {
  const { messages } = parseDigestJson('"яяяя"', { maxBytes: 9, file: "a.json" });
  expect(messages).toMatchObject([{ ruleId: "input-size", file: "a.json", actual: "10", expected: ["9"] }]);
});
