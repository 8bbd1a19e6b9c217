import { escapeTerminal } from "@digestkit/adapter-kit";
import { presets, rules } from "@digestkit/validate";
import { Command, InvalidArgumentError, Option } from "commander";
import { reportFormats } from "./check/report.ts";
import { checkFiles, type CheckOptions } from "./commands/check.ts";
import { explainRule, unknownRule } from "./commands/explain.ts";
import { importDigest, importTargets, type ImportOptions } from "./commands/import.ts";
import { renderDigest, type RenderOptions } from "./commands/render.ts";
import { listFormats, listRules, type ListRulesOptions } from "./commands/rules.ts";
import { configName } from "./config/config.ts";
import { commonOptions, editions } from "./editions.ts";
import { languageFault } from "./language-fault.ts";
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
    .addOption(audience())
    .option("--no-positions", "leave source positions out of the JSON, for publishing")
    .option("-o, --output <file>", "file to write instead of standard output")
    .action(async (file: string, options: ImportOptions) => end(await importDigest(file, options, io)));

  selecting(reading(program.command("check").argument("<files...>", "digests to check; `-` for standard input")))
    .description("report what a careful editor would find")
    .option("--fix", "fix in the files what can be fixed safely; quoted words are never changed")
    .addOption(new Option("--format <format>", "format of the report").choices(reportFormats).default("pretty"))
    .option("--max-warnings <count>", "number of warnings to tolerate", wholeNumber, 0)
    .option("--baseline <file>", "do not report the findings recorded in this file")
    .option("--update-baseline", "record all findings in the baseline instead of reporting them")
    .option("--no-spelling", "do not check spelling")
    .option("--quiet", "report errors only")
    .action(async (files: string[], options: CheckOptions) => end(await checkFiles(files, options, io)));

  reading(program.command("render").argument("<file>", "digest to read; `-` for standard input"))
    .description("read a digest and write one edition of it")
    .addOption(new Option("--to <edition>", "edition to write").choices(Object.keys(editions)).makeOptionMandatory())
    .addOption(audience())
    .option("-o, --output <file>", "file to write instead of standard output")
    .option("--option <key=value...>", "option of the edition, for example width=60 for text (repeatable)")
    .action(async (file: string, options: RenderOptions) => end(await renderDigest(file, options, io)));

  selecting(configuring(program.command("rules")))
    .description("list all rules with their severities, as configured in this folder")
    .addOption(new Option("--format <format>", "format of the list").choices(listFormats).default("pretty"))
    .action(async (options: ListRulesOptions) => end(await listRules(options, io)));

  program
    .command("explain")
    .argument("<rule>", "id of a rule, as shown in reports")
    .description("explain what a rule checks, why, and how to fix what it finds")
    .action((rule: string) => end(explainRule(rule, io)));

  return program;
}

/** Options of every command that reads a digest. */
function reading(command: Command): Command {
  return configuring(command)
    .addOption(new Option("--from <format>", "input format, if the file name does not show it").choices(sourceFormats))
    .option("--lang <tag>", "language (BCP 47), if the digest does not state it", languageTag)
    .option("--stdin-filename <name>", "file name for standard input: shows its format and appears in messages");
}

/** Options of every command that a configuration has a say in. */
function configuring(command: Command): Command {
  return command
    .option("--config <file>", `configuration to use instead of searching for ${configName}`)
    .option("--no-config", "do not use a configuration file");
}

/** Options of every command that runs or lists rules. */
function selecting(command: Command): Command {
  return command
    .addOption(new Option("--preset <name>", "list of rules to use").choices(Object.keys(presets)))
    .option(
      "--rule <id=severity>",
      "set the severity of a rule: off, error, warning or info (repeatable)",
      ruleSeverity,
    )
    .option("--words <file>", "file with words to accept, one per line, # for comments (repeatable)", another);
}

function audience(): Option {
  const description = "withhold the names that these readers must not learn";
  return new Option("--audience <readers>", description).choices(commonOptions.audience);
}

function another(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function ruleSeverity(pair: string, before: Record<string, string> = {}): Record<string, string> {
  const [id = "", severity = ""] = pair.split("=");
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new InvalidArgumentError(unknownRule(id));
  if (!["off", "error", "warning", "info"].includes(severity))
    throw new InvalidArgumentError(`Expected off, error, warning or info after the rule, such as ${id}=off.`);
  return { ...before, [id]: severity };
}

function languageTag(value: string): string {
  const fault = languageFault(value);
  if (fault) throw new InvalidArgumentError(`Expected ${fault.expected}.`);
  return value;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError("Expected a whole number, such as 0.");
  return Number(value);
}
