import { expect, test } from "vitest";
import { layerProblems } from "../layers.mjs";

const layers = { low: 0, mid: 1, mid2: 1, top: 2 };
/** @param {string} name @param {Record<string, string>} dependencies @param {string[]} specifiers */
const pkg = (name, dependencies = {}, specifiers = []) => ({
  folder: `packages/${name}`,
  manifest: { name, dependencies },
  modules: [{ file: "src/a.ts", imports: specifiers.map((specifier) => ({ specifier, line: 3 })) }],
});

test("lower layers may be used", () => {
  expect(
    layerProblems([pkg("low"), pkg("mid", { low: "^1" }, ["low", "low/contract"]), pkg("top", { mid: "^1" })], layers),
  ).toEqual([]);
});

test("a layer above, the same layer, a missing layer and a wrong order are named", () => {
  expect(
    layerProblems([pkg("top"), pkg("low", {}, ["top/contract"]), pkg("mid", { mid2: "^1" }), pkg("other")], layers),
  ).toEqual([
    "package.json: Unexpected workspace packages/low (layer 0) after layer 2, expected the lowest layer first",
    "packages/low/src/a.ts:3: Unexpected use of top (layer 2) in layer 0, expected a lower layer: move the code down",
    "package.json: Unexpected workspace packages/mid (layer 1) after layer 2, expected the lowest layer first",
    "packages/mid/package.json: Unexpected use of mid2 (layer 1) in layer 1, expected a lower layer: move the code down",
    "packages/other: Unexpected package without a layer, expected other in tooling/checks/layers.json",
  ]);
});
