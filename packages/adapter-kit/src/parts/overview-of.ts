import type { Digest, Entry, Section } from "@digestkit/schema";
import type { Plan } from "../digest/plan-digest.ts";

/** From how many titled sections a table of contents helps. */
const minContents = 3;

/** What an issue says at its start about what follows. */
export interface Overview {
  /** The sections a table of contents lists; none where there are too few for one to help. */
  contents: Section[];
  /** The entries the issue leads with. */
  featured: Entry[];
}

/**
 * What an issue says at its start about what follows.
 *
 * @param digest - Issue; not changed.
 * @param plan - Its plan.
 * @param sections - The sections that are shown; all unless said otherwise.
 * @returns Sections and entries to link to.
 * @example
 * ```ts
 * import { overviewOf, planDigest } from "@digestkit/adapter-kit";
 * import { createDigest, createSection } from "@digestkit/schema";
 *
 * const sections = ["News", "", "Culture", "Weather"].map((title) => createSection({ id: title || "x", title }));
 * const digest = createDigest({ id: "a", sections });
 * console.log(overviewOf(digest, planDigest(digest)).contents.map(({ title }) => title)); // => ["News", "Culture", "Weather"]
 * ```
 */
export function overviewOf(digest: Digest, plan: Plan, sections: readonly Section[] = digest.sections): Overview {
  const titled = sections.filter(({ title }) => title.trim() !== "");
  return {
    contents: titled.length >= minContents ? titled : [],
    featured: digest.featured.map((id) => plan.entries.get(id)).filter((entry) => entry !== undefined),
  };
}
