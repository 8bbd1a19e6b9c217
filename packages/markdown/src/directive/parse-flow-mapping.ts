import { parseDocument } from "yaml";

/** Longest directive, in UTF-16 code units: what front matter may hold. */
const longest = 65_536;

/**
 * Reads a YAML flow mapping written without its braces: `id: my-id, keywords: [a, b]`.
 *
 * @param written - The mapping.
 * @returns Its fields, or nothing when it is no mapping.
 */
export function parseFlowMapping(written: string): Record<string, unknown> | undefined {
  if (written.length > longest) return undefined;
  const simple = readSimple(written);
  if (simple) return simple;
  const document = parseDocument(`{${written}}`, { uniqueKeys: false, logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return isRecord(value) && Object.getPrototypeOf(value) === Object.prototype ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `entry, id: my-id` needs no YAML parser, and is what ten thousand entries of a long document have. */
function readSimple(written: string): Record<string, unknown> | undefined {
  const match = /^(?:(section|entry)(?:, |$))?(?:id: ([\p{L}][\p{L}\p{M}\p{N}-]*))?$/u.exec(written);
  if (!match) return undefined;
  const [, kind, id] = match;
  if (id !== undefined && reserved.test(id)) return undefined;
  return { ...(kind === undefined ? {} : { [kind]: null }), ...(id === undefined ? {} : { id }) };
}

/** Words that YAML does not read as strings (YAML 1.2, section 10.3.2). */
const reserved = /^(?:true|false|null)$/iu;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
