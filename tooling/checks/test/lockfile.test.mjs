import { expect, test } from "vitest";
import { lockfileProblems } from "../lockfile.mjs";

test("every optional dependency has an entry, nested or hoisted", () => {
  const packages = {
    "": {},
    "node_modules/a": { optionalDependencies: { "a-linux": "1", "a-mac": "1" } },
    "node_modules/a/node_modules/a-linux": {},
    "node_modules/a-mac": {},
    "packages/x": { resolved: "packages/x", link: true },
  };
  expect(lockfileProblems({ packages })).toEqual([]);
});

test("a missing platform and a registry address are named", () => {
  const packages = {
    "node_modules/b/node_modules/a": { optionalDependencies: { "a-mac": "1" } },
    "node_modules/c/node_modules/a-mac": {},
    "node_modules/d": { resolved: "https://registry.example/d.tgz" },
  };
  expect(lockfileProblems({ packages })).toEqual([
    expect.stringMatching(
      /^package-lock\.json: Unexpected missing entry for a-mac \(optional dependency of node_modules\/b\/node_modules\/a\): delete /,
    ),
    "package-lock.json: Unexpected registry address in node_modules/d, expected none: keep omit-lockfile-registry-resolved in .npmrc",
  ]);
});
