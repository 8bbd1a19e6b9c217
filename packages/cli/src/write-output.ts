import { randomUUID } from "node:crypto";
import { lstat, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Failure } from "./failure.ts";

/**
 * Write a file whole or not at all: into a new file beside the target, which then takes its place. A target that is a symbolic
 * link, or anything but a plain file, is refused, so that nothing outside the named path can be overwritten.
 *
 * @param path - Path relative to `cwd`.
 * @param content - Text, written as UTF-8, or bytes.
 * @param cwd - Folder that a relative path starts from.
 * @throws Failure when the target cannot be written; an existing file is then as it was.
 */
export async function writeOutput(path: string, content: string | Uint8Array, cwd: string): Promise<void> {
  const target = resolve(cwd, path);
  const mode = await modeOfReplaceable(target, path);
  const folder = await realpath(dirname(target)).catch(() => {
    throw new Failure(
      `Unexpected output \`${path}\`, expected a path in a folder that exists; create \`${dirname(path)}\` first`,
    );
  });
  const temporary = join(folder, `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(content, "utf8");
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, join(folder, basename(target)));
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Failure(
      `Unexpected output \`${path}\`, expected a path that can be written: ${(error as NodeJS.ErrnoException).code ?? "failed"}`,
    );
  }
}

/** The access mode to give the new file: that of the plain file it replaces, or the usual one. */
async function modeOfReplaceable(target: string, name: string): Promise<number> {
  const stats = await lstat(target).catch(() => undefined);
  if (!stats) return 0o666;
  if (stats.isSymbolicLink()) {
    throw new Failure(
      `Unexpected symbolic link \`${name}\`, expected a plain file to write; name the file it points to`,
    );
  }
  if (!stats.isFile()) throw new Failure(`Unexpected output \`${name}\`, expected a file; name a file in it`);
  return stats.mode & 0o777;
}
