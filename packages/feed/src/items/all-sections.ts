import type { Section } from "@digestkit/schema";

/** Sections with those inside them, in reading order. */
export function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections ?? [])]);
}
