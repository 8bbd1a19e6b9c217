import { expect, test } from "vitest";
import * as feed from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(feed).toSorted()).toEqual(["omits", "toFeed"]);
});
