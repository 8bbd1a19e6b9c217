import { expect, test } from "vitest";
import * as jsonld from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(jsonld).toSorted()).toEqual(["omits", "toJsonld"]);
});
