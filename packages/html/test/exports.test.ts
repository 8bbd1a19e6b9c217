import { expect, test } from "vitest";
import * as html from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(html).toSorted()).toEqual([
    "nodeComponents",
    "omits",
    "partComponents",
    "renderChildren",
    "renderFlow",
    "renderNodes",
    "stylesheet",
    "stylesheetHash",
    "themeStylesheet",
    "toHtml",
  ]);
});
