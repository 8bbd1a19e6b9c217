import { expect, test } from "vitest";
import * as formatName from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(formatName).toSorted()).toEqual(["omits", "toFormatName"]);
});
