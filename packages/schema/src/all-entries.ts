import type { Entry } from "./entry.ts";
import type { Section } from "./section.ts";
import { walkSections } from "./walk-sections.ts";

/**
 * The entries of sections and of those inside them, in reading order, however deep they nest.
 *
 * @param sections - Outermost sections; not changed.
 * @returns All entries.
 * @example
 * ```ts
 * import { allEntries, createEntry, createSection } from "@digestkit/schema";
 *
 * const local = createSection({ id: "local", entries: [createEntry({ id: "gates" })] });
 * console.log(allEntries([createSection({ id: "news", sections: [local] })]).map(({ id }) => id)); // => ["gates"]
 * ```
 */
export function allEntries(sections: readonly Section[]): Entry[] {
  return walkSections(sections).flatMap(({ section }) => section.entries);
}
