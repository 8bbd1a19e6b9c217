import { escapeTerminal } from "@digestkit/adapter-kit";
import { Failure } from "./failure.ts";
import { writeOutput } from "./write-output.ts";
import type { Io } from "./io.ts";

/**
 * Hand over a command's result: to a file, or to standard output. A terminal gets text with control sequences disarmed, and
 * bytes not at all; a pipe or file gets it exactly.
 *
 * @param result - Text or bytes.
 * @param output - Path to write to; standard output when absent.
 * @param io - The world.
 * @throws Failure when the file cannot be written, or bytes would reach a terminal.
 */
export async function writeResult(result: string | Uint8Array, output: string | undefined, io: Io): Promise<void> {
  const whole = typeof result === "string" ? withNewline(result) : result;
  if (output !== undefined) await writeOutput(output, whole, io.cwd);
  else if (typeof whole === "string") io.stdout(io.stdoutIsTerminal ? escapeTerminal(whole) : whole);
  else if (io.stdoutIsTerminal) {
    throw new Failure("Unexpected terminal for a binary edition, expected a file or a pipe: add `--output FILE`");
  } else io.stdoutBytes(whole);
}

function withNewline(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
