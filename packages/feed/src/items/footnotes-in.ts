import type { Footnote, Plan } from "@digestkit/adapter-kit";
import type { Content } from "@digestkit/schema";
import { walkContent } from "./walk-content.ts";

/**
 * The footnotes nobody refers to, by their definitions.
 *
 * @param plan - Of the whole issue.
 * @returns A map, to be made once for all parts.
 */
export function unusedFootnotes({ footnotes }: Plan): ReadonlyMap<Content, Footnote> {
  const unused = footnotes.filter(({ references }) => references === 0);
  return new Map(unused.map((footnote) => [footnote.definition, footnote]));
}

/**
 * The footnotes a part of an issue needs: those it refers to, and those it defines and nobody refers to.
 *
 * @param content - Content of the part.
 * @param plan - Of the whole issue, whose numbers they keep.
 * @param unused - Its footnotes nobody refers to.
 * @returns Footnotes in the order of their numbers.
 */
export function footnotesIn(
  content: readonly Content[],
  { references }: Plan,
  unused: ReadonlyMap<Content, Footnote>,
): Footnote[] {
  const found = new Set<Footnote>();
  walkContent(content, (node) => {
    const isDefinition = node.type === "footnoteDefinition";
    const footnote = node.type === "footnoteReference" ? references.get(node)?.footnote : unused.get(node);
    // What a footnote refers to counts where the footnote stands.
    if (!footnote || found.has(footnote)) return isDefinition ? [] : undefined;
    found.add(footnote);
    return footnote.definition.children;
  });
  return [...found].toSorted((a, b) => a.number - b.number);
}
