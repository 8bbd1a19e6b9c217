import { expect, test } from "vitest";
import * as contract from "../src/contract.ts";
import * as kit from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(kit).toSorted()).toEqual([
    "attributes",
    "catalogue",
    "contentDirection",
    "cssDeclarations",
    "cssValue",
    "digestTitle",
    "directionOf",
    "element",
    "entryTitle",
    "escapeAttribute",
    "escapeCsv",
    "escapeHeader",
    "escapeJson",
    "escapePlain",
    "escapeTerminal",
    "escapeText",
    "escapeXml",
    "fillLabel",
    "firstWords",
    "foreignRuns",
    "formatDate",
    "headingLevels",
    "html",
    "isForeign",
    "isHtml",
    "isLanguageTag",
    "isolate",
    "jsonScript",
    "labelLanguage",
    "labelParts",
    "labelsFor",
    "languageName",
    "markQuotations",
    "markupOf",
    "mergeComponents",
    "planDigest",
    "redactDigest",
    "replaceForbidden",
    "sourcesToPrint",
    "styleElement",
    "textDirection",
    "textFragment",
    "toXml",
    "unwrapIdeographs",
    "withheldFrom",
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
