import { expect, test } from "vitest";
import * as validate from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(validate).toSorted()).toEqual([
    "applyFixes",
    "closest",
    "defineRule",
    "lint",
    "presets",
    "rules",
    "sortMessages",
    "toBaseline",
    "toJson",
    "toPretty",
  ]);
});
