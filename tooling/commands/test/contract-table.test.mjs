import { expect, test } from "vitest";
import { contractCells, contractTable, omitsList } from "../contract-table.mjs";

const results = [
  { title: "page gives a reason for everything it leaves out", passed: true },
  { title: "page, every-node: input is left as it was", passed: true },
  { title: "page, every-node: nothing is missing", passed: true },
  { title: "feed, of entries, every-node: nothing is missing", passed: false },
  { title: "page, empty: nothing is missing", passed: true },
];

test("contractCells counts the tests of each adapter on each case", () => {
  expect(contractCells(results)).toEqual([
    { adapter: "page", subject: "every-node", passed: 2, failed: [] },
    { adapter: "feed, of entries", subject: "every-node", passed: 0, failed: ["nothing is missing"] },
    { adapter: "page", subject: "empty", passed: 1, failed: [] },
  ]);
});

test("contractTable has a row for each case and a column for each adapter", () => {
  expect(contractTable(contractCells(results))).toBe(
    [
      "| case | page | feed, of entries |",
      "| --- | --- | --- |",
      "| empty | 1 | – |",
      "| every-node | 2 | 0, 1 failed |",
    ].join("\n"),
  );
});

test("omitsList joins fields that have the same reason", () => {
  expect(omitsList([])).toBe("nothing");
  const why = "A post has no room.";
  const omits = [
    { field: "keyword", reason: why },
    { field: "source", reason: "They are linked." },
    { field: "footnote", reason: why },
  ];
  expect(omitsList(omits)).toBe("keyword, footnote: A post has no room.\n  source: They are linked.");
});
