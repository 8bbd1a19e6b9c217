import { toBaseline, type LintResult } from "@digestkit/validate";
import type { Io } from "../io.ts";
import { toJson } from "../to-json.ts";
import { writeOutput } from "../write-output.ts";
import { baselineKey } from "./baseline-key.ts";
import type { Baselines } from "./read-baselines.ts";

/**
 * Write what was found into a baseline file. Files that were not checked keep what was known of them; one without findings is
 * left out.
 *
 * @param path - Path of the baseline, relative to `io.cwd`.
 * @param known - What it held before.
 * @param results - What was found.
 * @param io - The world.
 */
export async function updateBaseline(
  path: string,
  known: Baselines,
  results: readonly LintResult[],
  io: Io,
): Promise<void> {
  const files = new Map(Object.entries(known.files));
  for (const { file, source = "", messages } of results) {
    const key = baselineKey(file, path, io.cwd);
    if (messages.length > 0) files.set(key, toBaseline(messages, source).findings);
    else files.delete(key);
  }
  const sorted = [...files].toSorted(([left], [right]) => (left < right ? -1 : 1));
  await writeOutput(path, toJson({ version: 1, files: Object.fromEntries(sorted) } satisfies Baselines), io.cwd);
}
