import type { Message } from "@digestkit/schema";

/** What was found in one file: what reporters print. */
export interface LintResult {
  /** Name of the file. */
  file: string;
  /** Its source, for excerpts. */
  source?: string;
  /** Messages of readers and rules. */
  messages: readonly Message[];
  /** Messages whose fix was applied to the file before: what `applyFixes` gives as `applied`. */
  fixed?: readonly Message[];
}
