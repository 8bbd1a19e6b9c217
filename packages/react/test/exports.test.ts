import { expect, test } from "vitest";
import * as react from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(react).toSorted()).toEqual([
    "Children",
    "Corrections",
    "Digest",
    "Entry",
    "Flow",
    "Nodes",
    "PullQuote",
    "Quotation",
    "Section",
    "Sources",
    "createContext",
    "nodeComponents",
    "omits",
    "partComponents",
  ]);
});
