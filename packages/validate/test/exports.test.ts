import { expect, test } from "vitest";
import * as validate from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(validate).toSorted()).toEqual([
    "applyFixes",
    "closest",
    "defineRule",
    "lint",
    "newSince",
    "presets",
    "resolveRules",
    "rules",
    "sortMessages",
    "toBaseline",
    "toGithub",
    "toJson",
    "toPretty",
    "toSarif",
  ]);
});
