import type { Digest } from "@digestkit/schema";

/** Keys whose values are words of the model, not of an author. */
const closed: ReadonlySet<string> = new Set([
  "type",
  "schemaVersion",
  "pubStatus",
  "entryStyle",
  "fidelity",
  "severity",
  "align",
]);

/**
 * A copy of a document in which every string an author supplies is followed by another: names, addresses, dates, ids, labels
 * and keys of languages alike.
 *
 * @param digest - Document; not changed.
 * @param vector - What to put behind each string, and before each address.
 * @returns A document of the same shape. It need not be a valid one: a renderer has to bear JSON that nobody checked.
 * @example
 * ```ts
 * import { poison } from "@digestkit/adapter-kit/contract";
 * import { createDigest } from "@digestkit/schema";
 *
 * console.log(poison(createDigest({ id: "a", title: "Monitor" }), "!").title); // => Monitor!
 * ```
 */
export function poison(digest: Digest, vector: string): Digest {
  return copy(digest, "") as Digest;

  function copy(value: unknown, key: string): unknown {
    if (typeof value === "string") return closed.has(key) ? value : isAddress(key) ? vector + value : value + vector;
    if (Array.isArray(value)) return value.map((item) => copy(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner, name)]));
  }
}

function isAddress(key: string): boolean {
  return key === "url" || key === "archivedAt" || key === "sameAs" || key === "correctionsPolicy" || key === "licence";
}
