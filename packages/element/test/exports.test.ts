import { expect, test } from "vitest";
import * as element from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(element).toSorted()).toEqual(["omits", "toElement"]);
});
