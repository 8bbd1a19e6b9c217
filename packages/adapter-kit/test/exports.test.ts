import { expect, test } from "vitest";
import * as contract from "../src/contract.ts";
import * as kit from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(kit).toSorted()).toEqual([
    "attributes",
    "catalogue",
    "cssValue",
    "digestTitle",
    "directionOf",
    "element",
    "escapeAttribute",
    "escapeCsv",
    "escapeHeader",
    "escapeJson",
    "escapePlain",
    "escapeTerminal",
    "escapeText",
    "escapeXml",
    "fillLabel",
    "foreignRuns",
    "formatDate",
    "html",
    "isForeign",
    "isHtml",
    "isolate",
    "jsonScript",
    "labelLanguage",
    "labelParts",
    "labelsFor",
    "languageName",
    "markQuotations",
    "markupOf",
    "mergeComponents",
    "replaceForbidden",
    "sourcesToPrint",
    "styleElement",
    "textDirection",
    "toXml",
  ]);
});

test("exports of /contract", () => {
  expect(Object.keys(contract).toSorted()).toEqual([
    "contractTests",
    "describeAdapter",
    "documentPolicy",
    "markupHazards",
    "poison",
    "textHazards",
    "vectors",
  ]);
});
