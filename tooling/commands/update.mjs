import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../checks/workspaces.mjs";
import { turbo } from "./turbo.mjs";

// `npm run update`: lets every test rewrite what it expects, and the lists of public exports. The diff is the review.

const api = spawnSync(process.execPath, [join(root, "tooling/checks/public-api.mjs"), "--update"], {
  stdio: "inherit",
});
const tests = turbo(["run", "test", "--continue", ...process.argv.slice(2)], { env: { UPDATE: "1" } });
process.exitCode = api.status || tests;
