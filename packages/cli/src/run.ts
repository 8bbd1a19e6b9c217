import { escapeTerminal } from "@digestkit/adapter-kit";
import { CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { exitCode, type ExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { createProgram } from "./program.ts";
import { printMessages } from "./print-messages.ts";
import type { Io } from "./io.ts";

/**
 * Run the command line: parse the arguments, do what they ask, say how it ended. It never throws and never ends the process.
 *
 * @param args - Arguments after the program's name.
 * @param io - The world: streams, folder, environment.
 * @returns 0 when clean, 1 when something was found, 2 when the job could not be done.
 * @example
 * ```ts
 * import { run, type Io } from "digestkit";
 *
 * const lines: string[] = [];
 * const io: Io = {
 *   cwd: process.cwd(),
 *   env: {},
 *   readStdin: () => Promise.resolve(new Uint8Array()),
 *   stdout: (text) => lines.push(text),
 *   stdoutBytes: () => undefined,
 *   stderr: (text) => lines.push(text),
 *   stdoutIsTerminal: false,
 *   stderrIsTerminal: false,
 *   columns: 80,
 * };
 * console.log(await run(["explain", "apostrophe"], io)); // => 0
 * ```
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  try {
    const program = createProgram(packageJson.version, io, (end) => (code = end));
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.failure;
    if (error instanceof Failure) printMessages(error.files, io);
    const reason = error instanceof Error ? error.message : String(error);
    const prefix = error instanceof Failure ? "" : "internal error: ";
    io.stderr(`digestkit: ${escapeTerminal(`${prefix}${reason}`)}\n`);
    if (!(error instanceof Failure) && io.env["DIGESTKIT_DEBUG"] && error instanceof Error)
      io.stderr(`${error.stack ?? ""}\n`);
    return exitCode.failure;
  }
}
