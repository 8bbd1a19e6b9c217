import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { escapeTerminal } from "@digestkit/adapter-kit";
import type { Severity } from "@digestkit/schema";
import type { Baseline } from "@digestkit/validate";
import { baselineKey } from "../baseline/baseline-key.ts";
import { readBaselines, type Baselines } from "../baseline/read-baselines.ts";
import { updateBaseline } from "../baseline/update-baseline.ts";
import { checkFile, type Checked, type CheckFileOptions, type Checker } from "../check/check-file.ts";
import { createDictionaries } from "../check/dictionaries.ts";
import { report, type ReportFormat } from "../check/report.ts";
import { createSettings, type RuleSelectionOptions } from "../config/settings.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";

/** Options of `digestkit check`. */
export interface CheckOptions extends CheckFileOptions, RuleSelectionOptions {
  /** How to report. */
  format: ReportFormat;
  /** Report errors only. */
  quiet?: boolean;
  /** Number of warnings that are tolerated. */
  maxWarnings: number;
  /** `false` to leave out the spelling. */
  spelling: boolean;
  /** Write what is found into the baseline, instead of reporting it. */
  updateBaseline?: boolean;
}

/** A file that was checked, and the baseline it belongs to. */
interface Outcome {
  checked: Checked;
  baseline: string | undefined;
}

/**
 * `digestkit check FILES…`: report what a careful editor would find, file by file. A file that cannot be read is reported and
 * does not keep the others from being checked.
 *
 * @param files - Paths, or `-` for standard input.
 * @param options - Command-line options.
 * @param io - The world.
 * @returns 0 when clean, 1 for errors or too many warnings, 2 when a file could not be read.
 * @throws Failure when a configuration, a word list or a baseline cannot be used.
 */
export async function checkFiles(files: string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  if (options.fix && files.includes("-")) {
    throw new Failure("Unexpected `--fix` with standard input, expected files that can be changed; name the files");
  }
  const settingsOf = createSettings(options, io);
  const jobs = [];
  // A configuration that cannot be used is said before anything is checked or mended.
  for (const file of files) jobs.push({ file, settings: await settingsOf(file) });
  const baselines = await readAll(
    jobs.map(({ settings }) => settings.baseline),
    options,
    io,
  );
  const dictionaries = createDictionaries(options, io);
  const outcomes: Outcome[] = [];
  for (const { file, settings } of jobs) {
    const { baseline } = settings;
    const known = options.updateBaseline ? undefined : knownOf(baselines, baseline, nameOf(file, options), io);
    const checker: Checker = { settings, dictionaries, ...(known && { known }) };
    outcomes.push({ checked: await checkFile(file, options, checker, io), baseline });
  }
  if (options.updateBaseline) await updateAll(outcomes, baselines, io);
  const results = outcomes.map(({ checked }) => checked);
  report(results, options, io);
  return codeOf(results, options);
}

function codeOf(results: readonly Checked[], { maxWarnings }: CheckOptions): ExitCode {
  if (results.some((result) => result.failed)) return exitCode.failure;
  const messages = results.flatMap((result) => result.messages);
  const count = (severity: Severity): number => messages.filter((message) => message.severity === severity).length;
  return count("error") > 0 || count("warning") > maxWarnings ? exitCode.findings : exitCode.clean;
}

/** Known findings by the path of their file. */
type AllBaselines = ReadonlyMap<string, Baselines>;

async function readAll(paths: readonly (string | undefined)[], options: CheckOptions, io: Io): Promise<AllBaselines> {
  const named = new Set(paths.filter((path) => path !== undefined));
  if (options.updateBaseline && paths.includes(undefined)) {
    throw new Failure(
      "Unexpected `--update-baseline` without a baseline, expected a file to write: add `--baseline FILE`, or `baseline` to the configuration",
    );
  }
  const entries = [...named].map(async (path) => [path, await readOrStart(path, options, io)] as const);
  return new Map(await Promise.all(entries));
}

/** A baseline that is about to be written need not be there. */
async function readOrStart(path: string, { updateBaseline }: CheckOptions, io: Io): Promise<Baselines> {
  const isNew = updateBaseline && (await stat(resolve(io.cwd, path)).catch(() => undefined)) === undefined;
  return isNew ? { version: 1, files: {} } : readBaselines(path, io);
}

function knownOf(all: AllBaselines, path: string | undefined, file: string, { cwd }: Io): Baseline | undefined {
  const files = path === undefined ? undefined : all.get(path)?.files;
  const key = path === undefined ? "" : baselineKey(file, path, cwd);
  const findings = files && Object.hasOwn(files, key) ? files[key] : undefined;
  return findings && { version: 1, findings };
}

/** What is written into a baseline is known from then on, and no longer reported. */
async function updateAll(outcomes: readonly Outcome[], baselines: AllBaselines, io: Io): Promise<void> {
  for (const [path, known] of baselines) {
    const own = outcomes.filter(({ baseline, checked }) => baseline === path && !checked.failed);
    const results = own.map(({ checked }) => checked);
    await updateBaseline(path, known, results, io);
    const count = results.reduce((sum, { messages }) => sum + messages.length, 0);
    io.stderr(`digestkit: findings in \`${escapeTerminal(path)}\`: ${count}\n`);
    for (const { checked } of own) checked.messages = [];
  }
}

function nameOf(file: string, { stdinFilename }: CheckOptions): string {
  return file === "-" ? (stdinFilename ?? "<stdin>") : file;
}
