import { textHazards } from "@digestkit/adapter-kit/contract";
import { safeUrl } from "@digestkit/schema";

/** Properties whose values are addresses. */
const addresses: ReadonlySet<string> = new Set([
  "@id",
  "url",
  "sameAs",
  "archivedAt",
  "correctionsPolicy",
  "inDefinedTermSet",
  "uri",
  "href",
  "linkedRights",
  "schema",
]);

/** What in a record could do harm: an address the policy refuses, a character that no edition may hold. */
export function jsonHazards(value: unknown, key = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => jsonHazards(item, key));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => jsonHazards(member, name));
  }
  if (typeof value !== "string") return [];
  if (!addresses.has(key)) {
    // Data is not laid out: line endings and what turns text around are for whoever shows it.
    return textHazards(value.replace(/[\r\u202D\u202E]/gu, ""));
  }
  const isName = value.startsWith("#") || value.startsWith("urn:x-digestkit:");
  return isName || safeUrl(value) === value ? [] : [`Unexpected address "${value}" in ${key}, expected a safe one`];
}
