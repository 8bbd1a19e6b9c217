import type { Message, Severity } from "@digestkit/schema";

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Put messages of several makers into one order, that of the text: by file and place; at one place errors first, then by rule.
 *
 * @param messages - Messages of readers and rules, in any order; not changed.
 * @returns New list. What is about a whole file comes before what has a place in it; equals stay as they were.
 * @example
 * ```ts
 * import { sortMessages, type LintResult } from "@digestkit/validate";
 *
 * const at = (line: number, offset: number) => ({ line, column: 1, offset });
 * const messages: LintResult["messages"] = [
 *   { ruleId: "heading", severity: "info", reason: "Read", place: { start: at(8, 90), end: at(8, 99) } },
 *   { ruleId: "apostrophe", severity: "warning", reason: "Found", place: { start: at(4, 30), end: at(4, 31) } },
 * ];
 * console.log(sortMessages(messages).map(({ ruleId }) => ruleId)); // => ["apostrophe", "heading"]
 * ```
 */
export function sortMessages(messages: readonly Message[]): Message[] {
  return messages.toSorted(
    (left, right) =>
      byCodeUnits(left.file ?? "", right.file ?? "") ||
      (left.place?.start.offset ?? -1) - (right.place?.start.offset ?? -1) ||
      (left.place?.end.offset ?? -1) - (right.place?.end.offset ?? -1) ||
      gravity[left.severity] - gravity[right.severity] ||
      byCodeUnits(left.ruleId, right.ruleId),
  );
}

/** The same order everywhere: collation depends on the locale. */
function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
