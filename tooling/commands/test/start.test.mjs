import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "@tooling/checks/workspaces.mjs";
import { outputFolder, pathToShow } from "../start.mjs";

test("editions go to a folder named after the digest, or after its case", () => {
  expect(outputFolder("/news/2023-10-05.txt")).toBe("out/2023-10-05");
  expect(outputFolder(join(root, "packages/fixtures/cases/monitor/input.txt"))).toBe("out/monitor");
});

test("paths are relative inside the repository and absolute elsewhere", () => {
  expect(pathToShow("input.txt", join(root, "packages"))).toBe("packages/input.txt");
  expect(pathToShow(join(root, "..", "a.txt"), root)).toBe(join(root, "..", "a.txt"));
});
