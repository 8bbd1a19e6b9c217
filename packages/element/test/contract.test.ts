import { describeAdapter } from "@digestkit/adapter-kit/contract";
import { expect, test } from "vitest";
import { omits, toElement } from "../src/index.ts";
import { sample, samples } from "./cases.ts";
import { elementHazards } from "./element-hazards.ts";

const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** What a reader reads: text, and that of images. */
function textOf(markup: string): string {
  return markup
    .replace(/<style>[^<]*<\/style>/u, "")
    .replace(/<img[^>]* alt="([^"]*)"[^>]*>/gu, "$1")
    .replace(/<[^>]*>/gu, "")
    .replace(/&[a-z#0-9]+;/gu, (reference) => references[reference] ?? reference);
}

describeAdapter(
  { name: "element", render: (digest) => toElement(digest), text: textOf, hazards: elementHazards, omits },
  samples,
  { test },
);

test("hostile-markup stays inert", () => {
  expect(elementHazards(toElement(sample("hostile-markup")))).toEqual([]);
});
