import type { LintResult } from "./lint-result.ts";

/** How many findings there are in all. */
export interface LintSummary {
  /** Files that were checked. */
  files: number;
  /** Messages of severity `error`. */
  errors: number;
  /** Messages of severity `warning`. */
  warnings: number;
  /** Messages of severity `info`. */
  infos: number;
  /** Findings that `applyFixes` mends without `unsafe`. */
  fixable: number;
  /** Findings that were mended. */
  fixed: number;
}

/**
 * Count findings.
 *
 * @param results - Results by file; not changed.
 * @returns Totals.
 */
export function summarise(results: readonly LintResult[]): LintSummary {
  const messages = results.flatMap((result) => result.messages);
  const count = (severity: string): number => messages.filter((message) => message.severity === severity).length;
  return {
    files: results.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    fixable: messages.filter(({ fix }) => fix?.safety === "safe").length,
    fixed: results.reduce((sum, { fixed = [] }) => sum + fixed.length, 0),
  };
}
