import type { Message, Position, Severity } from "@digestkit/schema";
import type { LintResult } from "./lint-result.ts";
import { visible } from "./visible.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
 *
 * @param results - Results by file; not changed. Name files relative to the repository.
 * @returns One command a line; empty without findings.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @example
 * ```ts
 * import { toGithub } from "@digestkit/validate";
 *
 * const place = { start: { line: 4, column: 2, offset: 31 }, end: { line: 4, column: 3, offset: 32 } };
 * const messages = [{ ruleId: "apostrophe", severity: "warning", reason: "Unexpected “‘”", place } as const];
 * console.log(toGithub([{ file: "a,b.md", messages }]).trim());
 * // => ::warning file=a%2Cb.md,line=4,endLine=4,col=2,endColumn=3,title=apostrophe::Unexpected “‘”
 * ```
 */
export function toGithub(results: readonly LintResult[]): string {
  return results.flatMap(({ file, messages }) => messages.map((message) => `${commandOf(file, message)}\n`)).join("");
}

function commandOf(file: string, { ruleId, severity, reason, place }: Message): string {
  const properties: Record<string, string | number> = {
    file: visible(file),
    ...(place && regionOf(place)),
    title: visible(ruleId),
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${written.join(",")}::${escapeData(shown(reason))}`;
}

function shown(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** Columns are understood only inside one line. */
function regionOf({ start, end }: Position): Record<string, number> {
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

/** As the toolkit of GitHub Actions writes it: a line ending would end the command, and begin another. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
