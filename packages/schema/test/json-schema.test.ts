import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { expect, test } from "vitest";
import { toJsonSchema } from "../src/to-json-schema.ts";
import { everyField } from "./every-field.ts";

const file = new URL("../schema.json", import.meta.url);

test("schema.json is what toJsonSchema gives (UPDATE=1 rewrites it)", async () => {
  const expected = await format(JSON.stringify(toJsonSchema()), { parser: "json", printWidth: 120 });
  if (process.env["UPDATE"]) writeFileSync(file, expected);
  expect(readFileSync(file, "utf8")).toBe(expected);
});

test("is draft 2020-12 and names every definition after its interface", () => {
  const { $schema, $id, title, $defs } = toJsonSchema();
  expect({ $schema, $id, title }).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://digestkit.dev/schema/1.0/digest.json",
    title: "Digest",
  });
  expect(Object.keys($defs as object).toSorted()).toEqual(
    (
      "Correction Date DateOrTime Entry FlowContent Id ListItem Organisation Person PhrasingContent Place Point Position " +
      "PullQuote Quotation Section Source Speaker TableCell TableRow TextRange"
    ).split(" "),
  );
});

test("gives a new document each time", () => {
  expect(toJsonSchema()).not.toBe(toJsonSchema());
  expect(toJsonSchema()).toEqual(toJsonSchema());
});

/** A validator that is no dependency of ours; it comes with tools of the repository. */
const validator = "ajv/dist/2020.js";
const ajv = (await import(validator).catch(() => undefined)) as
  { Ajv2020: new (options: object) => { compile: (schema: object) => (value: unknown) => boolean } } | undefined;

test.skipIf(!ajv)("another validator agrees on what is a digest", () => {
  const validate = new (ajv as NonNullable<typeof ajv>).Ajv2020({ strict: true, validateFormats: false }).compile(
    toJsonSchema(),
  );
  expect(validate(everyField)).toBe(true);
  const wrong: Record<string, unknown>[] = [
    { id: undefined },
    { id: "a b" },
    { schemaVersion: "2.0" },
    { surprise: 1 },
    { issueDate: "2023-02-30" },
    { datePublished: "yesterday" },
    { abstract: [{ type: "html", value: "<b>" }] },
    { abstract: [{ type: "paragraph", children: [{ type: "paragraph", children: [] }] }] },
    { sections: [{ ...everyField.sections[0], entries: "none" }] },
  ];
  const asJson = wrong.map((fields) => JSON.parse(JSON.stringify({ ...everyField, ...fields })) as unknown);
  expect(asJson.map((value) => validate(value))).toEqual(wrong.map(() => false));
});
