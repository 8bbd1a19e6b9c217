import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonPlaces } from "../src/json-places.ts";
import { scanJson } from "../src/scan-json.ts";

describe("faults", () => {
  test.each([
    ["", 0, 0, "a value"],
    ["  ", 2, 2, "a value"],
    ["{", 1, 1, "a key in double quotes"],
    ['{"a"', 4, 4, "`:` after the key"],
    ['{"a":', 5, 5, "a value"],
    ['{"a": 1', 7, 7, "`,` or `}`"],
    ['{"a": 1,}', 8, 9, "a key in double quotes"],
    ["{'a': 1}", 1, 2, "a key in double quotes"],
    ["{a: 1}", 1, 2, "a key in double quotes"],
    ["[1,]", 3, 4, "a value"],
    ["[1 2]", 3, 4, "`,` or `]`"],
    ["[1}", 2, 3, "`,` or `]`"],
    ["[1]]", 3, 4, "nothing after the document"],
    ['{"a":1}{"b":2}', 7, 8, "nothing after the document"],
    ["NaN", 0, 3, "a value"],
    ["[undefined]", 1, 10, "a value"],
    ["01", 0, 2, "a value"],
    ["1.", 0, 2, "a value"],
    ["truex", 0, 5, "a value"],
    ["// note\n1", 0, 1, "a value"],
    ['"a', 2, 2, '`"` at the end of the string'],
    ['{"a', 3, 3, '`"` at the end of the string'],
    ['["a\nb"]', 3, 4, "an escape such as `\\n` inside a string"],
    ['"\\x"', 1, 3, "an escape such as `\\\\`"],
    ['"\\u12g4"', 1, 3, "an escape such as `\\\\`"],
    ["\u00a01", 0, 1, "a value"],
  ])("%j", (text, start, end, expected) => {
    expect(scanJson(text)).toEqual({ range: { start, end }, expected });
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });
});

test("agrees with JSON.parse on what is JSON", () => {
  const mutilated = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", ",", "]", "}", "{", "[", '"', ":", "\\", "0", "-", "e", "\n", "\u0001"),
      fc.nat(2),
    )
    .map(([text, at, by, length]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + by + text.slice(start + length);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), mutilated), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(scanJson(text) === undefined).toBe(isJson);
    }),
    { numRuns: 3000 },
  );
});

test("finds every value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      const paths: (string | number)[][] = [];
      const walk = (inner: unknown, path: (string | number)[]): void => {
        paths.push(path);
        if (Array.isArray(inner)) inner.forEach((item, index) => walk(item, [...path, index]));
        else if (typeof inner === "object" && inner !== null)
          for (const [key, item] of Object.entries(inner)) walk(item, [...path, key]);
      };
      walk(value, []);
      jsonPlaces(text, paths).forEach((place, index) => {
        const path = paths[index] ?? [];
        const found = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
        expect(place.exact).toBe(true);
        expect(JSON.parse(text.slice(place.value.start, place.value.end))).toEqual(JSON.parse(JSON.stringify(found)));
        const key = path.at(-1);
        const written = place.key && (JSON.parse(text.slice(place.key.start, place.key.end)) as unknown);
        expect(written).toBe(typeof key === "string" ? key : undefined);
      });
    }),
  );
});

test("of a value that is not there, finds the innermost around it; of two equal keys, the last", () => {
  const text = '{"a": {"b": 1}, "a": {"c": [2]}}';
  expect(jsonPlaces(text, [["a", "b"], ["a", "c", 3], ["x"], ["a", "c", 0]])).toEqual([
    { value: { start: 21, end: 31 }, key: { start: 16, end: 19 }, exact: false },
    { value: { start: 27, end: 30 }, key: { start: 22, end: 25 }, exact: false },
    { value: { start: 0, end: 32 }, exact: false },
    { value: { start: 28, end: 29 }, exact: true },
  ]);
});

test.each([
  ["deep", "[".repeat(1_000_000) + "]".repeat(1_000_000)],
  ["a long string", JSON.stringify("a\\".repeat(1_000_000))],
  ["many values", JSON.stringify(Array.from({ length: 500_000 }, (_, index) => index))],
])("takes a megabyte: %s", (_, text) => {
  expect(scanJson(text)).toBeUndefined();
});
