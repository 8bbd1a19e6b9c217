import { expect, test } from "vitest";
import * as api from "../src/index.ts";

test("the package exports", () => {
  expect(Object.keys(api).toSorted()).toEqual([
    "displayWidth",
    "fromText",
    "omits",
    "renderBlock",
    "renderChildren",
    "renderFlow",
    "renderPhrasing",
    "renderText",
    "toText",
  ]);
});
