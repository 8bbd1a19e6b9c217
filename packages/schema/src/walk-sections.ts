import type { Section } from "./section.ts";

/** A section with its place in the document. */
export interface PlacedSection {
  section: Section;
  /** How many sections it stands in. */
  level: number;
}

/**
 * All sections, nested ones after the section they stand in, in reading order. No recursion: documents nest as deep as they like.
 *
 * @param sections - Outermost sections; not changed.
 * @returns Sections with their level, from 0.
 */
export function walkSections(sections: readonly Section[]): PlacedSection[] {
  const placed: PlacedSection[] = [];
  const stack: PlacedSection[] = sections.map((section) => ({ section, level: 0 })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    placed.push(next);
    const inner = next.section.sections ?? [];
    for (const section of inner.toReversed()) stack.push({ section, level: next.level + 1 });
  }
  return placed;
}
