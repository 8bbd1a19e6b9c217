import type { Digest } from "./digest.ts";
import { nameOfValue } from "./name-of-value.ts";

/** Lists that every digest has, and that all functions of the toolkit walk. */
const lists = ["sections", "corrections", "people", "organisations"] as const;

/**
 * Checks, at the door of a function that takes a digest, that it was given one and not something else. It looks at the outline only:
 * {@link parseDigest} validates a document of unknown origin.
 *
 * @param value - What the caller gave.
 * @throws {TypeError} If it is no digest.
 * @example
 * ```ts
 * import { assertDigest, createDigest } from "@digestkit/schema";
 *
 * assertDigest(createDigest({ id: "issue-7" })); // says nothing
 * ```
 */
export function assertDigest(value: unknown): asserts value is Digest {
  const fields = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  if (fields && lists.every((name) => Array.isArray(fields[name]))) return;
  const hint = fields && "digest" in fields ? ": pass the field `digest` of what a reader returns" : "";
  throw new TypeError(`Unexpected ${nameOfValue(value)} as digest, expected a digest document${hint}`);
}

/**
 * Checks, at the door of a function that takes several digests, that it was given a list of them.
 *
 * @param value - What the caller gave.
 * @throws {TypeError} If it is no array, or one of its members is no digest.
 * @example
 * ```ts
 * import { assertDigests, createDigest } from "@digestkit/schema";
 *
 * assertDigests([createDigest({ id: "issue-7" })]); // says nothing
 * ```
 */
export function assertDigests(value: unknown): asserts value is readonly Digest[] {
  if (!Array.isArray(value))
    throw new TypeError(`Unexpected ${nameOfValue(value)} as digests, expected an array of them`);
  for (const digest of value) assertDigest(digest);
}
