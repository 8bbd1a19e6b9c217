import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "../checks/workspaces.mjs";

/**
 * Runs turbo in the repository, without its telemetry banner; started through Node, so that no shell is needed.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {number} the exit code
 */
export function turbo(args, env = {}) {
  const manifest = createRequire(import.meta.url).resolve("turbo/package.json");
  const { status } = spawnSync(process.execPath, [join(dirname(manifest), "bin/turbo"), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", ...env },
  });
  return status ?? 1;
}
