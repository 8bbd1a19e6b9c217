import { expect, test } from "vitest";
import * as epub from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(epub).toSorted()).toEqual(["omits", "toEpub", "toEpubFiles"]);
});
