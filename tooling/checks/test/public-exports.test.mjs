import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { undocumented } from "../documented-exports.mjs";
import { publicApi } from "../public-api.mjs";
import { readPublicExports } from "../public-exports.mjs";

const repository = mkdtempSync(join(tmpdir(), "digestkit-exports-"));
afterAll(() => rmSync(repository, { recursive: true }));

/** @param {string} text */
function read(text) {
  mkdirSync(join(repository, "p/src"), { recursive: true });
  writeFileSync(join(repository, "p/src/index.ts"), text);
  const manifest = {
    name: "p",
    exports: { ".": { "digestkit-source": "./src/index.ts" }, "./package.json": "./package.json" },
  };
  return readPublicExports([{ folder: "p", manifest }], repository);
}

test("values and types are listed apart", () => {
  const exports = read(
    "export const b = 1; export function a(): void {} export interface C {} export type D = string; export class E {}",
  );
  expect(Object.fromEntries(publicApi(exports))).toEqual({
    p: { ".": { values: ["E", "a", "b"], types: ["C", "D"] } },
  });
});

test("documented exports pass; unist fields and foreign types need no comment", () => {
  const exports = read(
    [
      "/** A. */",
      "export interface A {",
      "  type: 'a';",
      "  children: string[];",
      "  /** Why. */",
      "  why: string;",
      "}",
      "/** B. */",
      "export type B = string;",
    ].join("\n"),
  );
  expect(undocumented(exports, repository)).toEqual([]);
});

test("an export and a property without a comment are named", () => {
  expect(
    undocumented(read("/** A. */\nexport interface A {\n  b: string;\n}\nexport const c = 1;"), repository),
  ).toEqual([
    "p/src/index.ts:3: Unexpected public A.b without a doc comment, expected one that says what it is",
    "p/src/index.ts:5: Unexpected public c without a doc comment, expected one that says what it is",
  ]);
});
