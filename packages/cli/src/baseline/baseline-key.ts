import { dirname, relative, resolve, sep } from "node:path";

/**
 * What a file is called in a baseline: its path from the baseline's folder, with slashes, so that it is the same on every machine.
 *
 * @param file - Path of the digest, relative to `cwd`.
 * @param baseline - Path of the baseline, relative to `cwd`.
 * @param cwd - Folder of the run.
 * @returns Key.
 */
export function baselineKey(file: string, baseline: string, cwd: string): string {
  return relative(dirname(resolve(cwd, baseline)), resolve(cwd, file))
    .split(sep)
    .join("/");
}
