import type { Path } from "../scan-json.ts";
import type { Document, Report } from "./migration.ts";

/** New names of fields, with what else happens to their value. */
export type Renames = Record<string, { to: string; convert?: (value: unknown) => unknown }>;

/**
 * A copy of a document with fields renamed, in the same order; fields without a new name stay. A field whose new name is
 * taken stays as it is, for nothing may be lost.
 */
export function renameFields(document: Document, renames: Renames, path: Path, report: Report): Document {
  const entries = Object.entries(document).map(([key, value]): [string, unknown] => {
    const rename = Object.hasOwn(renames, key) ? renames[key] : undefined;
    if (!rename || (rename.to !== key && Object.hasOwn(document, rename.to))) return [key, value];
    const converted = rename.convert ? rename.convert(value) : value;
    if (rename.to !== key) report([...path, key], `Renamed \`${key}\` to \`${rename.to}\``);
    else if (converted !== value) report([...path, key], `Rewrote \`${key}\` in the shape of the new version`);
    return [rename.to, converted];
  });
  return Object.fromEntries(entries);
}
