import { escapeTerminal } from "@digestkit/adapter-kit";
import { Command, InvalidArgumentError, Option } from "commander";
import { checkFiles, reportFormats, type CheckOptions } from "./commands/check.ts";
import { explainRule } from "./commands/explain.ts";
import { importDigest, importTargets, type ImportOptions } from "./commands/import.ts";
import { renderDigest, type RenderOptions } from "./commands/render.ts";
import { editions } from "./editions.ts";
import { sourceFormats } from "./source-format.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/**
 * The command line's grammar.
 *
 * @param version - Version to print for `--version`.
 * @param io - The world.
 * @param end - Takes the exit code of the command that ran.
 * @returns Program to parse arguments with; it throws `CommanderError` instead of ending the process.
 */
export function createProgram(version: string, io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command("digestkit")
    .description(
      "Turns an editorial digest into one typed document, checks it as a careful editor would, and renders it.",
    )
    .version(version)
    .exitOverride()
    // Arguments come back in messages of usage: nothing of them may reach the terminal raw.
    .configureOutput({ writeOut: io.stdout, writeErr: (text) => io.stderr(escapeTerminal(text)) })
    .showHelpAfterError("(`digestkit --help` lists commands and options)");

  reading(program.command("import").argument("<file>", "digest to read; `-` for standard input"))
    .description("read a digest and write the document that was understood")
    .addOption(new Option("--to <format>", "what to write").choices(importTargets).default("json"))
    .option("-o, --output <file>", "file to write instead of standard output")
    .action(async (file: string, options: ImportOptions) => end(await importDigest(file, options, io)));

  reading(program.command("check").argument("<files...>", "digests to check; `-` for standard input"))
    .description("report what a careful editor would find")
    .option("--fix", "mend in the files what can be mended safely; quoted words are never changed")
    .addOption(new Option("--format <format>", "how to report").choices(reportFormats).default("pretty"))
    .option("--max-warnings <count>", "warnings to let pass", wholeNumber, 0)
    .option("--no-spelling", "leave out the spelling")
    .option("--quiet", "report errors only")
    .action(async (files: string[], options: CheckOptions) => end(await checkFiles(files, options, io)));

  reading(program.command("render").argument("<file>", "digest to read; `-` for standard input"))
    .description("read a digest and write one edition of it")
    .addOption(new Option("--to <edition>", "edition to write").choices(Object.keys(editions)).makeOptionMandatory())
    .option("-o, --output <file>", "file to write instead of standard output")
    .option("--option <key=value...>", "option of the edition, such as width=60 of text")
    .action(async (file: string, options: RenderOptions) => end(await renderDigest(file, options, io)));

  program
    .command("explain")
    .argument("<rule>", "rule id, as in a report")
    .description("print what a rule checks, why, and how to fix what it finds")
    .action((rule: string) => end(explainRule(rule, io)));

  return program;
}

/** Options of every command that reads a digest. */
function reading(command: Command): Command {
  return command
    .addOption(new Option("--from <format>", "format of the input, when its name does not tell").choices(sourceFormats))
    .option("--lang <tag>", "language of the digest (BCP 47), when the digest does not tell")
    .option("--stdin-filename <name>", "name for standard input; tells its format and stands in messages");
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError("Expected a whole number, such as 0.");
  return Number(value);
}
