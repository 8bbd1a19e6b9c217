import type { FoundHeading } from "./find-headings.ts";

/** Depth of headings that open a section, and of those that open an entry. */
export type Depth = 2 | 3;

/** What stands out more comes first. */
const looks: readonly FoundHeading["look"][] = ["=", "capitals", "-", "plain"];

/**
 * Tells headings of sections from headings of entries.
 *
 * ```
 * COURTS               section: looks stronger than the others
 *
 * Hospital trial       entry
 *
 * Prose …
 * ```
 *
 * Where all look the same, those that lead straight to another heading open sections, and so do those above the first of them.
 *
 * @param headings - Headings of the body, in order.
 * @returns Depth by index of block.
 */
export function headingDepths(headings: readonly FoundHeading[]): Map<number, Depth> {
  const used = looks.filter((look) => headings.some((heading) => heading.look === look));
  const [strongest] = used;
  const isSection = (heading: FoundHeading, position: number): boolean =>
    used.length > 1 ? heading.look === strongest : headings[position + 1]?.index === heading.index + 1;
  const sections = headings.filter(isSection);
  // One level only: every heading opens a section.
  if (sections.length === 0 || (used.length > 1 && headings[0]?.look !== strongest)) {
    return new Map(headings.map(({ index }) => [index, 2]));
  }
  const [first] = sections as [FoundHeading];
  // Items of lists are the entries, so that what stands above them opens a section, too.
  const others = headings.filter((heading, position) => !isSection(heading, position));
  if (others.length > 1 && others.every(({ opensList }) => opensList)) {
    return new Map(headings.map(({ index }) => [index, 2]));
  }
  return new Map(
    headings.map((heading, position) => [
      heading.index,
      heading.index < first.index || isSection(heading, position) ? 2 : 3,
    ]),
  );
}
