import { escapeTerminal } from "@digestkit/adapter-kit";
import { writeOutput } from "./write-output.ts";
import type { Io } from "./io.ts";

/**
 * Hand over a command's result: to a file, or to standard output. A terminal gets it with control sequences disarmed; a pipe
 * or file gets it exactly.
 *
 * @param text - The result.
 * @param output - Path to write to; standard output when absent.
 * @param io - The world.
 * @throws Failure when the file cannot be written.
 */
export async function writeResult(text: string, output: string | undefined, io: Io): Promise<void> {
  const ended = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  if (output !== undefined) await writeOutput(output, ended, io.cwd);
  else io.stdout(io.stdoutIsTerminal ? escapeTerminal(ended) : ended);
}
