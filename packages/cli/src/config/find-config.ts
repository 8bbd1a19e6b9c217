import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { configName } from "./config.ts";

/**
 * The configuration that holds for the files of a folder: in it, or in the nearest folder above that has one. The search ends at
 * the root of a repository (a folder with `.git`), and at that of the file system.
 *
 * @param folder - Absolute path.
 * @returns Absolute path of the configuration, if there is one.
 */
export async function findConfig(folder: string): Promise<string | undefined> {
  const path = join(folder, configName);
  if (
    await stat(path).then(
      (stats) => stats.isFile(),
      () => false,
    )
  )
    return path;
  const parent = dirname(folder);
  const isRoot =
    parent === folder ||
    (await stat(join(folder, ".git")).then(
      () => true,
      () => false,
    ));
  return isRoot ? undefined : findConfig(parent);
}
