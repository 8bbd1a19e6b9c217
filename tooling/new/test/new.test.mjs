import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readJson, root } from "@tooling/checks/workspaces.mjs";
import { insertLine } from "../insert-line.mjs";
import { writeNew } from "../new.mjs";

// A copy of what a new thing touches, inside the repository, so that it finds what is installed.
const cache = join(root, "node_modules/.cache");
/** @type {string} */
let copy;

const copied = [
  "package.json",
  "tsconfig.base.json",
  "docs/typedoc.json",
  "tooling/checks/layers.json",
  "tooling/tsup",
  "tooling/vitest",
  "packages/html",
  "packages/validate",
  "packages/fixtures/cases",
];

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  copy = mkdtempSync(join(cache, "digestkit-new-"));
  for (const path of copied)
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (source) => !/\/(node_modules|dist|\.turbo|\.vitest)$/.test(source.slice(root.length)),
    });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** @param {string} folder @param {string[]} args @param {Record<string, string>} [env] */
function run(folder, [tool = "", ...args], env = {}) {
  const bin = { vitest: "vitest/vitest.mjs", tsc: "typescript/bin/tsc" }[tool] ?? "";
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", bin), ...args], {
    cwd: join(copy, folder),
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return status === 0 ? "ok" : `${stdout}${stderr}`;
}

test("a new rule passes the tests of its package once its cases are written", () => {
  expect(writeNew(["rule", "no-new-thing"], copy)).toContain("created packages/validate/src/rules/no-new-thing.ts");
  run("packages/validate", ["vitest", "run", "test/rules.test.ts", "-t", "no-new-thing"], { UPDATE: "1" });
  expect(run("packages/validate", ["vitest", "run", "test/rules.test.ts", "-t", "no-new-thing|every rule"])).toBe("ok");
  expect(run("packages/validate", ["tsc", "--noEmit"])).toBe("ok");
});

test("a new adapter passes the contract and is listed where packages are", () => {
  writeNew(["adapter", "plain-cards"], copy);
  expect(run("packages/plain-cards", ["vitest", "run"])).toBe("ok");
  expect(run("packages/plain-cards", ["tsc", "--noEmit"])).toBe("ok");
  expect(readJson(join(copy, "package.json")).workspaces).toContain("packages/plain-cards");
  expect(readJson(join(copy, "tooling/checks/layers.json"))["@digestkit/plain-cards"]).toBe(2);
  expect(readJson(join(copy, "packages/plain-cards/package.json"))).toMatchObject({
    name: "@digestkit/plain-cards",
    repository: { directory: "packages/plain-cards" },
  });
  // Each of them runs as it is: no script of the model needs what only the model has.
  const { scripts } = readJson(join(copy, "packages/plain-cards/package.json"));
  expect(Object.keys(scripts)).toEqual(["build", "typecheck", "lint", "test"]);
});

test("a new case is a folder with an input", () => {
  writeNew(["case", "two-words"], copy);
  expect(readFileSync(join(copy, "packages/fixtures/cases/two-words/input.md"), "utf8")).toContain("title: Two words");
});

test("wrong arguments and taken names change nothing", () => {
  expect(() => writeNew(["thing", "a"], copy)).toThrow(/^Unexpected kind "thing", expected rule, adapter or case/);
  expect(() => writeNew(["rule", "No_Name"], copy)).toThrow(/^Unexpected name "No_Name", expected kebab-case/);
  expect(() => writeNew(["rule", "apostrophe"], copy)).toThrow(
    /^Unexpected file packages\/validate\/src\/rules\/apostrophe\.ts/,
  );
});

test("lines are put in order", () => {
  expect(insertLine("x\n  a,\n  c,\ny", /^ {2}\w,$/, "  b,")).toBe("x\n  a,\n  b,\n  c,\ny");
  expect(insertLine("  a,\n]", /^ {2}\w,$/, "  b,")).toBe("  a,\n  b,\n]");
  expect(() => insertLine("", /^ {2}\w,$/, "  b,")).toThrow(/^Unexpected text without a line like/);
});
