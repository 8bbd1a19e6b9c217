import { checkFields } from "./check-fields.ts";
import { checkIds } from "./check-ids.ts";
import { checkRanges } from "./check-ranges.ts";
import { checkReferences } from "./check-references.ts";
import type { Digest } from "./digest.ts";
import type { Message } from "./message.ts";

const checks: readonly ((digest: Digest) => Message[])[] = [checkFields, checkIds, checkReferences, checkRanges];

/**
 * Whether the parts of a digest agree with each other: what no schema can say.
 *
 * @param digest - Document of the right structure.
 * @returns One error for each fault, check by check in document order.
 */
export function checkIntegrity(digest: Digest): Message[] {
  return checks.flatMap((check) => check(digest));
}
