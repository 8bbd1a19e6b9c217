import { expect, test } from "vitest";
import { moduleProblems, zodImportLines } from "../module-imports.mjs";
import { importsOf } from "../source-imports.mjs";

/** @param {Record<string, string>} sources */
const problems = (sources, name = "@digestkit/x") =>
  moduleProblems({
    folder: "packages/x",
    manifest: { name, dependencies: { zod: "^4", "@types/mdast": "^4" } },
    modules: Object.entries(sources).map(([file, text]) => ({ file, imports: importsOf(text) })),
  });

test("declared packages, types packages and files of the package may be imported", () => {
  expect(
    problems({
      "src/a.ts": 'import * as z from "zod";\nimport type { Root } from "mdast";\nimport { b } from "./b.ts";',
      "src/b.ts": "",
    }),
  ).toEqual([]);
});

test("own index, Node and undeclared packages are refused, type imports and dynamic ones too", () => {
  const text =
    'import { a } from "./index.ts";\nimport type fs from "node:fs";\nimport type { Y } from "yaml";\nawait import("left/pad");\nexport * from "@digestkit/x";';
  expect(problems({ "src/a.ts": text })).toEqual([
    "packages/x/src/a.ts:1: Unexpected import of the package's own index, expected the file that holds it",
    "packages/x/src/a.ts:2: Unexpected import of node:fs, expected nothing from Node outside the command line",
    "packages/x/src/a.ts:3: Unexpected import of yaml, expected it in the dependencies of packages/x/package.json",
    "packages/x/src/a.ts:4: Unexpected import of left, expected it in the dependencies of packages/x/package.json",
    "packages/x/src/a.ts:5: Unexpected import of the package's own index, expected the file that holds it",
  ]);
});

test("the command line and node sub-paths may use Node", () => {
  expect(problems({ "src/a.ts": 'import "node:fs";' }, "digestkit")).toEqual([]);
  expect(problems({ "src/node/read.ts": 'import "node:fs";', "src/node.ts": 'import "fs";' })).toEqual([]);
});

test("cycles are found through types and folders", () => {
  const sources = {
    "src/a.ts": 'import type { B } from "./to/b.ts";',
    "src/to/b.ts": 'export { c } from "../c.ts";',
    "src/c.ts": 'import "./a.ts";',
  };
  expect(problems(sources)).toEqual([
    "packages/x: Unexpected import cycle src/a.ts → src/to/b.ts → src/c.ts → src/a.ts, expected none: move what they share to a third file",
  ]);
});

test("zod is imported as a namespace", () => {
  expect(
    zodImportLines(
      'import * as z from "zod";\nimport { z } from "zod";\nimport z from "zod";\nimport type { ZodType } from "zod";',
    ),
  ).toEqual([2, 3]);
});
