import { expect, test } from "vitest";
import * as markdown from "../src/index.ts";

test("the package exports exactly these names", () => {
  expect(Object.keys(markdown).sort()).toEqual(["fromMarkdown", "fromMdast", "toMarkdown"]);
});
