import { expect, test } from "vitest";
import { listPublished, listWorkspaces } from "../workspaces.mjs";

test("workspaces come in the order of the root manifest, published ones without private ones", () => {
  expect(
    listPublished()
      .map(({ folder }) => folder)
      .slice(0, 2),
  ).toEqual(["packages/mdast", "packages/schema"]);
  expect(listWorkspaces().map(({ folder }) => folder)).toEqual(
    expect.arrayContaining(["packages/fixtures", "tooling/checks", "docs"]),
  );
  expect(listPublished().map(({ folder }) => folder)).not.toContain("packages/fixtures");
});
