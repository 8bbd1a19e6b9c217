import { catalogue } from "./catalogue.ts";
import { labelLanguage } from "./label-language.ts";
import type { Labels } from "./labels.ts";

/**
 * The labels for a document, with the caller's own put over them.
 *
 * @param inLanguage - BCP 47 tag of the document; without one, or for a language the catalogue lacks, labels are English.
 * @param overrides - Labels to use instead; `correctionOf`, `roles` and `rolesOfSeveral` are replaced key by key.
 * @returns A complete set; neither argument is changed.
 * @example
 * ```ts
 * import { labelsFor } from "@digestkit/adapter-kit";
 *
 * console.log(labelsFor("de-AT").sources); // => Quellen
 * console.log(labelsFor("en", { featured: "In brief" }).featured); // => In brief
 * ```
 */
export function labelsFor(inLanguage: string | undefined, overrides: LabelOverrides = {}): Labels {
  const labels = catalogue[labelLanguage(inLanguage)];
  return {
    ...labels,
    ...overrides,
    correctionOf: { ...labels.correctionOf, ...overrides.correctionOf },
    roles: { ...labels.roles, ...overrides.roles },
    // A word of the caller's for one is better than one of ours for several.
    rolesOfSeveral: { ...labels.rolesOfSeveral, ...overrides.roles, ...overrides.rolesOfSeveral },
  };
}

/** Some of the labels. */
export interface LabelOverrides extends Partial<Omit<Labels, "correctionOf" | "roles" | "rolesOfSeveral">> {
  /** Titles of corrections, by severity. */
  correctionOf?: Partial<Labels["correctionOf"]>;
  /** Credits, by role. */
  roles?: Partial<Labels["roles"]>;
  /** Credits of several people, by role; those of `roles` unless said otherwise. */
  rolesOfSeveral?: Partial<Labels["rolesOfSeveral"]>;
}
