import { entryStyleOf } from "../structure/entry-style.ts";
import type { SectionDraft } from "../structure/drafts.ts";
import { placeOfField } from "./place-of-field.ts";
import { report, type Reading } from "./reading.ts";

/** Whether a value is of the right kind; ids are looked at where they are given. */
const accepts: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: () => true,
  level: (value) => Number.isInteger(value) && (value as number) > 0,
  entryStyle: (value) => entryStyleOf(value) !== undefined,
  entries: (value) => value === "marked",
};

/**
 * Says which fields that directives set for a section cannot be used.
 *
 * @param draft - The section.
 * @param reading - State of the reading; gets a message for each of them.
 */
export function checkSectionFields({ fields, said, heading }: SectionDraft, reading: Reading): void {
  for (const [key, value] of Object.entries(fields)) {
    if (Object.hasOwn(accepts, key) && accepts[key]?.(value)) continue;
    report(
      reading,
      {
        ruleId: "directive",
        severity: "warning",
        reason: `Unexpected \`${key}\` in a digestkit comment, expected id, entryStyle, entries or level of the right kind: correct or remove it`,
        actual: key,
      },
      placeOfField(key, said) ?? heading,
    );
  }
}
