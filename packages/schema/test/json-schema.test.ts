import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { expect, test } from "vitest";
import { everyField } from "./every-field.ts";
import { generateJsonSchema } from "./generate-json-schema.ts";

const generated = JSON.stringify(generateJsonSchema());

/** The files that are made from the schemas; `UPDATE=1` writes them. */
const files: Record<string, () => string | Promise<string>> = {
  "../schema.json": () => format(generated, { parser: "json", printWidth: 120 }),
  "../src/json-schema-text.ts": () =>
    format(
      `/** What \`toJsonSchema\` gives, made from the Zod schemas by test/json-schema.test.ts: \`UPDATE=1\` writes it. */
      export const jsonSchemaText: string = ${JSON.stringify(generated)};`,
      { parser: "typescript", printWidth: 120 },
    ),
};

test.each(Object.entries(files))("%s is what the Zod schemas give", async (file, make) => {
  const expected = await make();
  const url = new URL(file, import.meta.url);
  if (process.env["UPDATE"]) writeFileSync(url, expected);
  expect(readFileSync(url, "utf8")).toBe(expected);
});

/** Loaded late, when the files are written. */
const loadSchema = async (): Promise<Record<string, unknown>> =>
  (await import("../src/to-json-schema.ts")).toJsonSchema();

test("is draft 2020-12 and names every definition after its interface", async () => {
  const { $schema, $id, title, $defs } = await loadSchema();
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

test("gives a new document each time", async () => {
  expect(await loadSchema()).not.toBe(await loadSchema());
  expect(await loadSchema()).toEqual(await loadSchema());
});

/** A validator that is no dependency of ours; it comes with tools of the repository. */
const validator = "ajv/dist/2020.js";
const ajv = (await import(validator).catch(() => undefined)) as
  { Ajv2020: new (options: object) => { compile: (schema: object) => (value: unknown) => boolean } } | undefined;

test.skipIf(!ajv)("another validator agrees on what is a digest", async () => {
  const validate = new (ajv as NonNullable<typeof ajv>).Ajv2020({ strict: true, validateFormats: false }).compile(
    await loadSchema(),
  );
  expect(validate(everyField)).toBe(true);
  const wrong: Record<string, unknown>[] = [
    { id: undefined },
    { id: "" },
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
