import { expect, test } from "vitest";
import * as mdast from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(mdast).toSorted()).toEqual([
    "parseMdast",
    "sourceOffsetAt",
    "sourceRunsOf",
    "updateMdast",
    "withPositions",
  ]);
});
