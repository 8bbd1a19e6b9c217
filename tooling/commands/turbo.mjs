import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "@tooling/checks/workspaces.mjs";

/**
 * Runs turbo in the repository, without its telemetry banner; started through Node, so that no shell is needed.
 *
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: prints what turbo says only when it fails
 * @returns {number} the exit code
 */
export function turbo(args, { env = {}, quiet = false } = {}) {
  const manifest = createRequire(import.meta.url).resolve("turbo/package.json");
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dirname(manifest), "bin/turbo"), ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: quiet ? "pipe" : "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", ...env },
  });
  if (quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}
