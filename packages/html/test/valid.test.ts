import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, test } from "vitest";
import { toHtml, toIndexHtml, type HtmlOptions } from "../src/index.ts";
import { samples } from "./cases.ts";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended"],
    rules: {
      // Ids come from texts of all languages; HTML allows every character but white space.
      "valid-id": ["error", { relaxed: true }],
      // Author's text is kept as it is.
      "no-trailing-whitespace": "off",
    },
  }),
);

async function errors(markup: string): Promise<string[]> {
  const { results } = await validator.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

const editions: [string, HtmlOptions][] = [
  ["page", {}],
  ["page with its sources as notes", { sources: "notes" }],
  ["fragment", { document: "fragment", headingLevel: 2, idPrefix: "a-" }],
  [
    "page in a language without labels",
    { language: "sw", theme: { accent: "#00558c" }, stylesheet: { href: "/digest.css" } },
  ],
];

describe.each(samples)("$name", ({ digest }) => {
  test.each(editions)("%s", async (_, options) => {
    expect(await errors(toHtml(digest, options))).toEqual([]);
  });
});

test("a list of all cases", async () => {
  expect(await errors(toIndexHtml(samples.map(({ digest }) => digest)))).toEqual([]);
});
