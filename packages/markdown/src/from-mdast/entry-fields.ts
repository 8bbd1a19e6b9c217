import type { Source, Translation } from "@digestkit/schema";
import type { EntryDraft } from "../structure/drafts.ts";
import { placeOfField } from "./place-of-field.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";
import { readSources, readStrings, readTranslation } from "./field-readers.ts";

/** Fields of an entry that come from a directive. */
export interface EntryFields {
  dateline?: string;
  keywords?: string[];
  sources?: Source[];
  translation?: Translation;
}

/** How each field is read; `undefined` means that the value is not of the right kind. */
const readers: { [Key in keyof EntryFields]-?: (value: unknown) => EntryFields[Key] | undefined } = {
  dateline: (value) => (typeof value === "string" ? value : undefined),
  keywords: readStrings,
  sources: readSources,
  translation: readTranslation,
};

const known = new Set(["id", "headline", "level"]);

/**
 * Reads what directives say about an entry.
 *
 * @param draft - The entry.
 * @param reading - State of the reading; gets a message for each field that cannot be used.
 * @returns Fields of the right kind.
 */
export function entryFields(draft: EntryDraft, reading: Reading): EntryFields {
  const fields: EntryFields = {};
  for (const [key, value] of Object.entries(draft.fields)) {
    if (known.has(key)) continue;
    const read = Object.hasOwn(readers, key) ? readers[key as keyof EntryFields](value) : undefined;
    if (read === undefined) reportField(key, draft, reading);
    else Object.assign(fields, { [key]: read });
  }
  return fields;
}

function reportField(key: string, draft: EntryDraft, reading: Reading): void {
  report(
    reading,
    {
      ruleId: "directive",
      severity: "warning",
      reason: `Unexpected \`${key}\` in a digestkit comment, expected id, dateline, keywords, sources or translation of the right kind: correct or remove it`,
      actual: key,
    },
    placeOfField(key, draft.said) ?? draft.position,
  );
}
