import type { Section } from "./section.ts";
import { walkSections } from "./walk-sections.ts";

/**
 * Sections with those inside them, in reading order, however deep they nest.
 *
 * @param sections - Outermost sections; not changed.
 * @returns All sections, each before those it holds.
 * @example
 * ```ts
 * import { allSections, createSection } from "@digestkit/schema";
 *
 * const sections = [createSection({ id: "news", sections: [createSection({ id: "local" })] }), createSection({ id: "culture" })];
 * console.log(allSections(sections).map(({ id }) => id)); // => ["news", "local", "culture"]
 * ```
 */
export function allSections(sections: readonly Section[]): Section[] {
  return walkSections(sections).map(({ section }) => section);
}
