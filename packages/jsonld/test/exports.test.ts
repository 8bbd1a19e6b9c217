import { expect, test } from "vitest";
import * as jsonld from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(jsonld).toSorted()).toEqual([
    "fromJsonLd",
    "ninjsOmits",
    "omits",
    "toJsonLd",
    "toJsonLdScript",
    "toNinjs",
    "unmapped",
  ]);
});
