import type { CorrectionSeverity } from "./correction.ts";

const severities: readonly unknown[] = [
  "typo",
  "clarification",
  "correction",
  "retraction",
] satisfies CorrectionSeverity[];

/**
 * Whether a value says how grave the mistake of a correction was.
 *
 * @param value - Anything.
 * @returns Whether it is one of the model's words.
 * @example
 * ```ts
 * import { isCorrectionSeverity } from "@digestkit/schema";
 *
 * console.log(isCorrectionSeverity("typo"), isCorrectionSeverity("shame")); // => true false
 * ```
 */
export function isCorrectionSeverity(value: unknown): value is CorrectionSeverity {
  return severities.includes(value);
}
