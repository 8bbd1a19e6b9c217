import { expect, test } from "vitest";
import * as html from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(html).toSorted()).toEqual([
    "below",
    "createContext",
    "date",
    "factWords",
    "issue",
    "label",
    "nodeComponents",
    "omits",
    "ownId",
    "paragraphs",
    "partComponents",
    "quotationUrls",
    "renderChildren",
    "renderFlow",
    "renderNodes",
    "reportUrl",
    "shownSections",
    "stylesheet",
    "stylesheetHash",
    "tableElement",
    "themeStylesheet",
    "titleWords",
    "toHtml",
    "toIndexHtml",
    "withLanguage",
  ]);
});
