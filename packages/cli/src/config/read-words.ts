import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { readInput } from "../read-input.ts";

/**
 * Read a list of words: one a line; blank lines, and what follows a `#`, are left out.
 *
 * ```text
 * # Names of ships
 * Tollmer
 * ```
 *
 * @param path - Path relative to `io.cwd`.
 * @param io - The world.
 * @returns Words in the order of the file.
 * @throws Failure when the file cannot be read as text.
 */
export async function readWords(path: string, io: Io): Promise<string[]> {
  const { source, file, messages } = await readInput(path, {}, io);
  if (messages.length > 0) {
    const reason = `Unexpected word list \`${path}\`, expected plain text, one word a line: save it as UTF-8`;
    throw new Failure(reason, [{ file, source, messages }]);
  }
  return source
    .replace(/^\uFEFF/u, "")
    .split(/\r\n?|\n/u)
    .map((line) => (line.split("#", 1)[0] ?? "").trim())
    .filter((word) => word !== "");
}
