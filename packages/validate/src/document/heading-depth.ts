import type { Position } from "@digestkit/schema";

/**
 * The level a title is written with in Markdown: `## Courts` → 2, `Courts` over `------` → 2.
 *
 * @param source - Source the title stands in.
 * @param position - Where the title's text stands.
 * @returns Level from 1 to 6, or `undefined` where nothing marks the title as a heading.
 * @see https://spec.commonmark.org/0.31.2/#atx-headings
 */
export function headingDepth(source: string | undefined, position: Position | undefined): number | undefined {
  if (source === undefined || !position) return undefined;
  const { offset, column } = position.start;
  const hashes = /^ {0,3}(#{1,6})(?:[ \t]|$)/u.exec(source.slice(offset - column + 1, position.end.offset));
  if (hashes) return (hashes[1] as string).length;
  const below = source.slice(position.end.offset, position.end.offset + 160);
  const underline = /^[ \t]*(?:\r\n|\n|\r) {0,3}(=+|-+)[ \t]*(?:[\r\n]|$)/u.exec(below);
  return underline ? (underline[1]?.startsWith("=") ? 1 : 2) : undefined;
}
