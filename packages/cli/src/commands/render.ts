import { editions, type EditionName } from "../editions.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { printMessages } from "../print-messages.ts";
import { refuseSameFile } from "../refuse-same-file.ts";
import { readDigest, type ReadDigestOptions } from "../read-digest.ts";
import { writeResult } from "../write-result.ts";
import type { Io } from "../io.ts";

/** Options of `digestkit render`. */
export interface RenderOptions extends ReadDigestOptions {
  to: EditionName;
  /** File to write; standard output when absent. */
  output?: string;
}

/**
 * `digestkit render FILE --to html|text|markdown|json`: read a digest and write one edition of it. Messages go to standard
 * error, the edition alone to standard output.
 *
 * @param file - Path, or `-` for standard input.
 * @param options - Command-line options.
 * @param io - The world.
 * @returns 0, or 1 when the reader or the edition found an error.
 */
export async function renderDigest(file: string, options: RenderOptions, io: Io): Promise<ExitCode> {
  await refuseSameFile(file, options.output, io.cwd);
  const read = await readDigest(file, options, io);
  const messages = [...read.messages];
  if (read.digest) {
    const edition = editions[options.to](read.digest, (message) => messages.push({ ...message, file: read.file }));
    await writeResult(edition, options.output, io);
  }
  printMessages([{ file: read.file, source: read.source, messages }], io);
  return messages.some((message) => message.severity === "error") ? exitCode.findings : exitCode.clean;
}
