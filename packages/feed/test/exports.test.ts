import { expect, test } from "vitest";
import * as feed from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(feed).toSorted()).toEqual([
    "archivePages",
    "feedsOf",
    "omits",
    "toAtom",
    "toJsonFeed",
    "toOpml",
    "toRss",
  ]);
});
