import { expect, test } from "vitest";
import { mergeComponents } from "../src/index.ts";

const defaults = { text: (): string => "a", break: (): string => "b" };

test("overrides stand over defaults; neither is changed", () => {
  const own = (): string => "c";
  const merged = mergeComponents(defaults, { break: own });
  expect({ ...merged }).toEqual({ text: defaults.text, break: own });
  expect(Object.keys(defaults)).toEqual(["text", "break"]);
});

test("a node of type constructor finds nothing", () => {
  expect("constructor" in mergeComponents(defaults)).toBe(false);
});

test("an override has to be a function", () => {
  expect(() => mergeComponents(defaults, { text: "x" as never })).toThrow(
    new TypeError('Unexpected string as component "text", expected a function'),
  );
});
