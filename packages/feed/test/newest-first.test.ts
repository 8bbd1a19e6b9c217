import { momentOf } from "@digestkit/adapter-kit";
import { expect, test } from "vitest";
import { newestFirst } from "../src/dates/newest-first.ts";

test("what has no date comes last, what is of the same time stays in order", () => {
  const sorted = newestFirst(["", "2024-01-01", "2024-02-01", "x", "2024-02-01T00:00:00Z"], momentOf);
  expect(sorted).toEqual(["2024-02-01", "2024-02-01T00:00:00Z", "2024-01-01", "", "x"]);
});
