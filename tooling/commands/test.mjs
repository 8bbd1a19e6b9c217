import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { listWorkspaces, readJson, root } from "@tooling/checks/workspaces.mjs";
import { countTests, summaryText } from "./summary.mjs";
import { turbo } from "./turbo.mjs";

// `npm test`: every task of the repository, then one line that counts the tests of all workspaces.

/** The scripts that run tests, and the report each writes. */
const reportOf = { test: "results.json", "test:browser": "browser.json" };

const reports = listWorkspaces().flatMap(({ folder, manifest }) =>
  Object.entries(reportOf)
    .filter(([script]) => manifest.scripts?.[script]?.startsWith("vitest"))
    .map(([script, report]) => ({ name: `${manifest.name}#${script}`, file: join(root, folder, ".vitest", report) })),
);

// A report left over from an earlier run must not count; turbo puts back those of the tasks it need not run again.
for (const { file } of reports) rmSync(file, { force: true });

const rootTasks = Object.keys(readJson(join(root, "turbo.json")).tasks)
  .filter((task) => task.startsWith("//#"))
  .map((task) => task.slice("//#".length));

const status = turbo([
  "run",
  "build",
  "typecheck",
  "lint",
  ...Object.keys(reportOf),
  ...rootTasks,
  "--continue=dependencies-successful",
  ...process.argv.slice(2),
]);

const [found, missing] = [
  reports.filter(({ file }) => existsSync(file)),
  reports.filter(({ file }) => !existsSync(file)),
];
const counts = countTests(found.map(({ file }) => readJson(file)));
console.log(`\n${summaryText(counts, { tasksOk: status === 0, missing: missing.map(({ name }) => name) })}`);
process.exitCode = status || (counts.failed > 0 || missing.length > 0 ? 1 : 0);
