import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "./failure.ts";

/**
 * Keep a command from writing its result over what it reads: the only copy of a digest would be gone.
 *
 * @param input - Path of the digest, or `-`.
 * @param output - Path to write to, if any.
 * @param cwd - Folder that relative paths start from.
 * @throws Failure when both are the same file, by whatever name.
 */
export async function refuseSameFile(input: string, output: string | undefined, cwd: string): Promise<void> {
  if (input === "-" || output === undefined) return;
  const [read, written] = await Promise.all(
    [input, output].map((path) => stat(resolve(cwd, path)).catch(() => undefined)),
  );
  if (read && written && read.dev === written.dev && read.ino === written.ino)
    throw new Failure(
      `Unexpected output \`${output}\`, expected another file than the digest; it would be overwritten`,
    );
}
