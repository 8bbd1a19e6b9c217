import type { Section } from "@digestkit/schema";
import type { SectionDraft } from "../structure/drafts.ts";
import { fieldOfPhrasing } from "../structure/field-of-phrasing.ts";
import { checkSectionFields } from "./check-section-fields.ts";
import { finishEntry } from "./finish-entry.ts";
import type { Finishing } from "./finishing.ts";
import { spanOf } from "./span.ts";
import { takeCorrections } from "./take-corrections.ts";

/**
 * A section of the document from its draft.
 *
 * @param draft - Section as the headings mark it off.
 * @param finishing - State; gets corrections.
 * @returns The section with its entries and nested sections.
 */
export function finishSection(draft: SectionDraft, finishing: Finishing): Section {
  checkSectionFields(draft, finishing.reading);
  const id = finishing.ids.of(draft);
  const { text: title, content, position } = fieldOfPhrasing(draft.title);
  const abstract = takeCorrections(draft.abstract, id, finishing);
  const entries = draft.entries.map((entry) => finishEntry(entry, finishing));
  const sections = draft.sections.map((section) => finishSection(section, finishing));
  const parts = [
    draft.heading,
    ...abstract.map((node) => node.position),
    ...[...entries, ...sections].map((part) => part.position),
  ];
  const extent = spanOf(parts);
  return {
    id,
    title,
    ...(content ? { titleContent: content } : {}),
    entryStyle: draft.style,
    ...(abstract.length > 0 ? { abstract } : {}),
    entries,
    ...(sections.length > 0 ? { sections } : {}),
    ...(extent ? { position: extent } : {}),
    ...(position ? { positions: { title: position } } : {}),
  };
}
