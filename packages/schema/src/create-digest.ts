import type { Digest } from "./digest.ts";
import type { Entry } from "./entry.ts";
import { schemaVersion } from "./schema-version.ts";
import type { Section } from "./section.ts";

/**
 * A digest with every required field, empty but for what is given.
 *
 * @param fields - Fields to set.
 * @returns A new document; it shares the values of `fields`.
 * @example
 * ```ts
 * import { createDigest } from "@digestkit/schema";
 *
 * console.log(createDigest({ id: "rights-monitor-12", title: "Rights Monitor" }).pubStatus); // => usable
 * ```
 */
export function createDigest(fields: Partial<Digest> & Pick<Digest, "id">): Digest {
  return {
    schemaVersion,
    pubStatus: "usable",
    contributors: [],
    abstract: [],
    featured: [],
    sections: [],
    people: [],
    organisations: [],
    places: [],
    corrections: [],
    ...fields,
  };
}

/**
 * A section with every required field, empty but for what is given.
 *
 * @param fields - Fields to set.
 * @returns A new section; it shares the values of `fields`.
 */
export function createSection(fields: Partial<Section> & Pick<Section, "id">): Section {
  return { title: "", entryStyle: "paragraph", entries: [], ...fields };
}

/**
 * An entry with every required field, empty but for what is given.
 *
 * @param fields - Fields to set.
 * @returns A new entry; it shares the values of `fields`.
 */
export function createEntry(fields: Partial<Entry> & Pick<Entry, "id">): Entry {
  return { body: [], sources: [], quotations: [], mentions: [], keywords: [], ...fields };
}
