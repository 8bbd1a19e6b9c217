import { expect, test } from "vitest";
import * as quotations from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(quotations).toSorted()).toEqual([
    "annotate",
    "checkVerbatim",
    "detectLanguage",
    "findIndirect",
    "findNames",
    "findQuotations",
    "isApostrophe",
    "pairMarks",
  ]);
});
