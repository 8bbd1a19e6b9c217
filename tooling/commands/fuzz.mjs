import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@tooling/checks/workspaces.mjs";

// `npm run fuzz [-- --runs 5000 --seed 7]`: a million random inputs, or so many, through `parseMdast`, and a tenth of that as edits
// through `updateMdast`. What fails is made as small as it gets, and printed with its seed.

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const { runs = "1000000", seed = String(Date.now() % 1_000_000_000) } = values;
process.stdout.write(`${runs} inputs from seed ${seed}\n`);
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "test/fuzz.test.ts"], {
  cwd: join(root, "packages/mdast"),
  stdio: "inherit",
  env: { ...process.env, DIGESTKIT_RUNS: runs, DIGESTKIT_SEED: seed },
});
process.exitCode = status ?? 1;
