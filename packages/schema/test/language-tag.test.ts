import { expect, test } from "vitest";
import { canonicalLanguageTag, nearestLanguageTag } from "../src/index.ts";

test.each<[text: string, canonical: string | undefined, nearest: string | undefined]>([
  ["en-gb", "en-GB", "en-GB"],
  ["en_GB", undefined, "en-GB"],
  ["en_GB.UTF-8@euro", undefined, "en-GB"],
  ["", undefined, undefined],
  ["English, I think", undefined, undefined],
])("%j", (text, canonical, nearest) => {
  expect([canonicalLanguageTag(text), nearestLanguageTag(text)]).toEqual([canonical, nearest]);
});
