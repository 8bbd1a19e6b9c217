import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer, defaultServerConditions } from "vite";
import { listFiles, listPublished, root } from "@tooling/checks/workspaces.mjs";
import { contractCells, contractTable, omitsList } from "./contract-table.mjs";

// `npm run contract`: runs the contract's tests of every adapter, and prints a table of adapters × cases and what each adapter
// leaves out, with its reasons. An adapter shows up by itself: a test of its package, or of the fixtures, calls `describeAdapter`, and `src/omits.ts` has
// what it omits.
// `npm run contract -- html epub` looks at some packages only.

const wanted = process.argv.slice(2);
const packages = ["packages/fixtures", ...listPublished().map(({ folder }) => folder)]
  .filter((folder) => folder !== "packages/adapter-kit" && contractFiles(folder).length > 0)
  .filter((folder) => wanted.length === 0 || wanted.includes(folder.replace("packages/", "")));

const results = packages.flatMap((folder) => runContract(folder));
const cells = contractCells(results);
console.log(contractTable(cells));
console.log("\nTests passed in each cell. Left out:\n");
for (const [name, omits] of await readOmits()) console.log(`- ${name}: ${omitsList(omits)}`);

const failed = cells.filter((cell) => cell.failed.length > 0);
for (const { adapter, subject, failed: promises } of failed)
  console.error(`${adapter}, ${subject}: ${promises.join("; ")}`);
process.exitCode = failed.length > 0 || cells.length === 0 ? 1 : 0;

/** The tests of a package that run the contract. */
function contractFiles(/** @type {string} */ folder) {
  const tests = existsSync(join(root, folder, "test")) ? listFiles(join(root, folder, "test"), /\.test\.tsx?$/) : [];
  return tests
    .map((file) => `test/${file}`)
    .filter((file) => readFileSync(join(root, folder, file), "utf8").includes("describeAdapter("));
}

/**
 * Runs them; the report of the whole package, which `npm test` adds up, is put back.
 *
 * @param {string} folder
 * @returns {import("./contract-table.mjs").Result[]}
 */
function runContract(folder) {
  const report = join(root, folder, ".vitest/results.json");
  const before = existsSync(report) ? readFileSync(report) : undefined;
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { stderr } = spawnSync(process.execPath, [vitest, "run", ...contractFiles(folder)], {
    cwd: join(root, folder),
    encoding: "utf8",
  });
  if (!existsSync(report)) throw new Error(`${folder}: no report\n${stderr}`);
  /** @type {{ testResults: { assertionResults: { title: string, status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  if (before) writeFileSync(report, before);
  else rmSync(report);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status }) => ({ title, passed: status === "passed" })),
  );
}

/** What the packages export under a name that ends in `omits`. */
async function readOmits() {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { resolve: { conditions: ["digestkit-source", ...defaultServerConditions] }, noExternal: [/^@digestkit\//] },
  });
  try {
    /** @type {[string, { field: string, reason: string }[]][]} */
    const found = [];
    for (const folder of packages) {
      const file = join(root, folder, "src/omits.ts");
      if (!existsSync(file)) continue;
      for (const [name, value] of Object.entries(await server.ssrLoadModule(file))) {
        if (/omits$/i.test(name)) found.push([`${folder.replace("packages/", "@digestkit/")} ${name}`, value]);
      }
    }
    return found;
  } finally {
    await server.close();
  }
}
