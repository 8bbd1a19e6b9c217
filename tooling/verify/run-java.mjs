import { spawnSync } from "node:child_process";

/** Output of a validator: a report of all cases fits many times. */
const maxBuffer = 64 * 1024 * 1024;

/**
 * Runs Java.
 *
 * @param {readonly string[]} args
 * @returns {{ status: number | null, stdout: string, stderr: string } | undefined} nothing where there is no Java
 */
export function runJava(args) {
  const { error, status, stdout, stderr } = spawnSync("java", args, { encoding: "utf8", maxBuffer });
  if (error && "code" in error && error.code === "ENOENT") return undefined;
  if (error) throw error;
  return { status, stdout, stderr };
}
