import { formatPath } from "./format-path.ts";
import type { Message } from "./message.ts";
import type { Path } from "./scan-json.ts";

/** What {@link integrityMessage} says. */
export interface IntegrityFault {
  ruleId: string;
  path: Path;
  /** What is there, without quotes. */
  actual: string;
  /** What it is: `id`, `range` …. */
  name: string;
  expected: string;
  remedy: string;
}

/** An error about one value of a document: "Unexpected name `actual` in `path`, expected …: remedy". */
export function integrityMessage({ ruleId, path, actual, name, expected, remedy }: IntegrityFault): Message {
  const shown = actual.length > 40 ? `${actual.slice(0, 40)}…` : actual;
  const quoted = JSON.stringify(shown).slice(1, -1);
  return {
    ruleId,
    severity: "error",
    reason: `Unexpected ${name} \`${quoted}\` in ${formatPath(path)}, expected ${expected}: ${remedy}`,
    path: [...path],
    actual,
  };
}
