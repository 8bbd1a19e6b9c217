import { expect, test } from "vitest";
import { countTests, summaryText } from "../summary.mjs";

/** @param {string} status @param {string[]} tests */
const file = (status, ...tests) => ({ status, assertionResults: tests.map((result) => ({ status: result })) });

test("tests of all reports are added up", () => {
  const reports = [
    { testResults: [file("passed", "passed", "skipped"), file("failed", "passed", "failed")] },
    { testResults: [file("passed", "passed")] },
  ];
  expect(countTests(reports)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("a file that failed before its first test counts as a failure", () => {
  expect(countTests([{ testResults: [file("failed"), file("failed", "passed")] }])).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
  });
});

test("the counts stand alone on the last line", () => {
  expect(summaryText({ passed: 3, failed: 0, skipped: 0 }, { tasksOk: true, missing: [] })).toBe("3 passed, 0 failed");
  expect(summaryText({ passed: 3, failed: 0, skipped: 2 }, { tasksOk: false, missing: ["a"] })).toBe(
    "No test report from a.\nEvery test that ran passed, but a task failed: see its output above.\n2 skipped (each says why).\n3 passed, 0 failed",
  );
});
