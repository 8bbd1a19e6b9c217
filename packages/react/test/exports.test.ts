import { expect, test } from "vitest";
import * as react from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(react).toSorted()).toEqual(["omits", "toReact"]);
});
