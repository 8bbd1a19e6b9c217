import { toGithub, toJson as toJsonReport, toPretty, toSarif, type LintResult } from "@digestkit/validate";
import type { Io } from "../io.ts";
import { usesColor } from "../print-messages.ts";
import { toJson } from "../to-json.ts";

/** How `digestkit check` reports. */
export const reportFormats = ["pretty", "json", "github", "sarif"] as const;

/** Name of a format of reports. */
export type ReportFormat = (typeof reportFormats)[number];

/** A new format is one entry here. */
const reporters: Readonly<Record<ReportFormat, (results: readonly LintResult[], io: Io) => string>> = {
  pretty: (results, io) => toPretty(results, { color: usesColor(io.env, io.stdoutIsTerminal), width: io.columns }),
  json: (results) => toJson(toJsonReport(results)),
  github: toGithub,
  sarif: (results) => toJson(toSarif(results)),
};

/**
 * Write a report of what was found to standard output.
 *
 * @param results - Results by file; not changed.
 * @param options - Format, and whether only errors are of interest.
 * @param io - The world.
 */
export function report(
  results: readonly LintResult[],
  options: { format: ReportFormat; quiet?: boolean },
  io: Io,
): void {
  const shown = options.quiet ? results.map(errorsOnly) : results;
  io.stdout(reporters[options.format](shown, io));
}

function errorsOnly(result: LintResult): LintResult {
  return { ...result, messages: result.messages.filter(({ severity }) => severity === "error") };
}
