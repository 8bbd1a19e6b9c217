import type { Digest, Section } from "@digestkit/schema";
import type { Labels } from "../labels/labels.ts";

/**
 * The sections an issue shows: all but one that is nothing but a heading over corrections, which are not among its entries. The
 * block of corrections has that heading.
 *
 * @param context - The issue, not changed, and labels in its language.
 * @returns Sections in their order.
 * @example
 * ```ts
 * import { labelsFor, shownSections } from "@digestkit/adapter-kit";
 * import { createDigest, createSection } from "@digestkit/schema";
 *
 * const correction = { id: "c", target: "a", datePublished: "2024-03-16", text: "It was two.", severity: "typo" } as const;
 * const sections = ["News", "Corrections"].map((title) => createSection({ id: title, title }));
 * const digest = createDigest({ id: "a", sections, corrections: [correction] });
 * console.log(shownSections({ digest, labels: labelsFor("en") }).map(({ title }) => title)); // => ["News"]
 * ```
 */
export function shownSections({ digest, labels }: { digest: Digest; labels: Labels }): Section[] {
  const isCorrectionsHeading = ({ title, entries, abstract = [], sections = [] }: Section): boolean => {
    const isEmpty = entries.length + abstract.length + sections.length === 0;
    return isEmpty && digest.corrections.length > 0 && title.trim().toLowerCase() === labels.corrections.toLowerCase();
  };
  return digest.sections.filter((section) => !isCorrectionsHeading(section));
}
