import type { Redactor } from "./redactor.ts";

/** What the strings of a field are. */
type Kind = "closed" | "address" | "id" | "reference" | "keyword" | "own";

/** Fields whose strings are not running text; what is not here is. */
const kinds: Readonly<Record<string, Kind>> = {
  // Words of the model.
  type: "closed",
  schemaVersion: "closed",
  pubStatus: "closed",
  entryStyle: "closed",
  fidelity: "closed",
  severity: "closed",
  sensitivity: "closed",
  // Left out where they name somebody.
  url: "address",
  archivedAt: "address",
  sameAs: "address",
  correctionsPolicy: "address",
  licence: "address",
  translationOf: "address",
  keywords: "keyword",
  aliases: "keyword",
  // Ids and what refers to them.
  id: "id",
  target: "id",
  ref: "id",
  of: "id",
  within: "id",
  featured: "id",
  // An id, or else a name.
  person: "reference",
  organisation: "reference",
  // The author's own fields, keys and all.
  extensions: "own",
};

type Redact = (value: string, redactor: Redactor) => string | undefined;

const redactions: Readonly<Record<Kind | "text", Redact>> = {
  closed: (value) => value,
  address: (value, { isNaming }) => (isNaming(value) ? undefined : value),
  keyword: (value, { isNaming }) => (isNaming(value) ? undefined : value),
  id: (value, { id }) => id(value),
  reference: (value, { isId, id, text }) => (isId(value) ? id(value) : text(value)),
  // Words are running text; a word alone may be an address or a handle.
  own: (value, { isNaming, text, placeholder }) =>
    /\s/u.test(value) ? text(value) : isNaming(value) ? placeholder : value,
  text: (value, { text }) => text(value),
};

/**
 * Plain fields without names: every string by what its field is, whatever the field is called.
 *
 * @param value - Part of a document without content; not changed.
 * @param redactor - What to look for.
 * @returns A copy; addresses, keywords and aliases that name somebody are left out.
 */
export function redactFields(value: unknown, redactor: Redactor): unknown {
  return redactField(value, "text", redactor);
}

function redactField(value: unknown, kind: Kind | "text", redactor: Redactor): unknown {
  if (typeof value === "string") return redactions[kind](value, redactor);
  if (Array.isArray(value)) {
    return value.map((item) => redactField(item, kind, redactor)).filter((item) => item !== undefined);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] =>
    kind === "own"
      ? [redactions.own(key, redactor) ?? key, redactField(inner, kind, redactor)]
      : [key, redactField(inner, Object.hasOwn(kinds, key) ? (kinds[key] ?? "text") : "text", redactor)],
  );
  const redacted = Object.fromEntries(entries.filter(([, inner]) => inner !== undefined)) as Record<string, unknown>;
  // Whoever speaks is not named, whatever the line calls them.
  const { ref } = value as { ref?: unknown };
  if (typeof ref === "string" && redactor.withheld.has(ref) && "name" in redacted)
    redacted["name"] = redactor.placeholder;
  return redacted;
}
