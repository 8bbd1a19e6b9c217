import type { Section } from "@digestkit/schema";
import type { Context } from "./context.ts";

/**
 * The sections an issue shows: all but one that is nothing but a heading over corrections, which are not among its entries. The
 * block of corrections has that heading.
 *
 * @param context - Of the page.
 * @returns Sections in their order.
 */
export function shownSections({ digest, labels }: Context): Section[] {
  const isCorrectionsHeading = ({ title, entries, abstract = [], sections = [] }: Section): boolean => {
    const isEmpty = entries.length + abstract.length + sections.length === 0;
    return isEmpty && digest.corrections.length > 0 && title.trim().toLowerCase() === labels.corrections.toLowerCase();
  };
  return digest.sections.filter((section) => !isCorrectionsHeading(section));
}
