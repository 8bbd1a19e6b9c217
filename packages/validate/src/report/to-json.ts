import type { Message } from "@digestkit/schema";
import type { LintResult } from "./lint-result.ts";
import { summarise, type LintSummary } from "./summarise.ts";

/** Findings as plain JSON, for other programs. */
export interface LintReport {
  /** Version of this shape. */
  version: 1;
  /** Every file that was checked, with or without messages. */
  files: { file: string; messages: readonly Message[] }[];
  /** Totals over all files. */
  summary: LintSummary;
}

/**
 * Findings as one plain object, to be serialised as JSON.
 *
 * @param results - Results by file; not changed.
 * @returns Report without the sources.
 * @example
 * ```ts
 * import { toJson } from "@digestkit/validate";
 *
 * console.log(toJson([{ file: "varenia-12.md", messages: [] }]).summary.files); // => 1
 * ```
 */
export function toJson(results: readonly LintResult[]): LintReport {
  return {
    version: 1,
    files: results.map(({ file, messages }) => ({ file, messages })),
    summary: summarise(results),
  };
}
