import type { ContractField, Omission } from "@digestkit/adapter-kit/contract";

/** What the edition does not show yet: take a field out once it does. Say why, for those that stay. */
const fields = [
  "publication",
  "issueNumber",
  "contributor",
  "pullQuote",
  "attribution",
  "abstract",
  "sectionTitle",
  "sectionAbstract",
  "headline",
  "dateline",
  "body",
  "footnote",
  "quotation",
  "source",
  "keyword",
  "translation",
  "correction",
] as const satisfies ContractField[];

/** What this edition leaves out of a digest, and why. */
export const omits: readonly Omission[] = fields.map((field) => ({ field, reason: "Not written yet." }));
