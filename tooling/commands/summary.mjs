/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @typedef {{ testResults: FileResult[] }} Report the part of vitest's JSON report that counts
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Adds up reports. A test file that failed before its first test (a syntax error, a missing import) counts as one failure.
 *
 * @param {Report[]} reports
 * @returns {Counts}
 */
export function countTests(reports) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of reports.flatMap((report) => report.testResults)) {
    const failedBefore = counts.failed;
    for (const { status } of file.assertionResults) {
      if (status === "passed") counts.passed++;
      else if (status === "failed") counts.failed++;
      else counts.skipped++;
    }
    if (file.status === "failed" && counts.failed === failedBefore) counts.failed++;
  }
  return counts;
}

/**
 * The last lines of `npm test`: what else went wrong, then the counts alone on a line.
 *
 * @param {Counts} counts
 * @param {{ tasksOk: boolean, missing: string[] }} run whether every task passed; test workspaces that wrote no report
 * @returns {string}
 */
export function summaryText(counts, { tasksOk, missing }) {
  const lines = [];
  if (missing.length > 0) lines.push(`No test report from ${missing.join(", ")}.`);
  if (!tasksOk && counts.failed === 0)
    lines.push("Every test that ran passed, but a task failed: see its output above.");
  if (counts.skipped > 0) lines.push(`${counts.skipped} skipped (each says why).`);
  lines.push(`${counts.passed} passed, ${counts.failed} failed`);
  return lines.join("\n");
}
