import type { Message } from "@digestkit/schema";
import { fingerprint } from "./fingerprint.ts";

/** Findings that were there before: plain JSON, to be kept in a file. */
export interface Baseline {
  /** Version of this shape. */
  version: 1;
  /** How many findings of each fingerprint are known. */
  findings: Record<string, number>;
}

/**
 * Record findings so that later runs report only new ones: the way to start linting an old archive.
 *
 * @param messages - Findings of one source, from `lint`.
 * @param source - That source.
 * @returns New baseline; findings are recognised by rule, text and context, not by line numbers.
 * @example
 * ```ts
 * import { toBaseline } from "@digestkit/validate";
 *
 * console.log(toBaseline([], "").version); // => 1
 * ```
 */
export function toBaseline(messages: readonly Message[], source: string): Baseline {
  const counts = new Map<string, number>();
  for (const message of messages) {
    const key = fingerprint(message, source);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    version: 1,
    findings: Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1))),
  };
}

/**
 * The findings a baseline does not know.
 *
 * @param messages - Findings in source order.
 * @param baseline - What is known.
 * @param source - Source of the findings.
 * @returns New list: of `n` findings with the same fingerprint, all but the known number.
 * @example
 * ```ts
 * import { newSince, toBaseline } from "@digestkit/validate";
 *
 * console.log(newSince([], toBaseline([], ""), "")); // => []
 * ```
 */
export function newSince(messages: readonly Message[], baseline: Baseline, source: string): Message[] {
  const known = new Map(Object.entries(baseline.findings));
  return messages.filter((message) => {
    const key = fingerprint(message, source);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}
