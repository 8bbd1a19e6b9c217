import type { Footnote, Plan } from "@digestkit/adapter-kit";
import type { Content } from "@digestkit/schema";
import { walkContent } from "./walk-content.ts";

/**
 * The footnotes a part of an issue needs: those it refers to, and those it defines and nobody refers to.
 *
 * @param content - Content of the part.
 * @param plan - Of the whole issue, whose numbers they keep.
 * @returns Footnotes in the order of their numbers.
 */
export function footnotesIn(content: readonly Content[], { footnotes, references }: Plan): Footnote[] {
  const byDefinition = new Map<Content, Footnote>(footnotes.map((footnote) => [footnote.definition, footnote]));
  const found = new Set<Footnote>();
  walkContent(content, (node) => {
    const defined = byDefinition.get(node);
    if (defined?.references === 0) found.add(defined);
    const referred = node.type === "footnoteReference" ? references.get(node)?.footnote : undefined;
    if (!referred || found.has(referred)) return undefined;
    found.add(referred);
    // A footnote may refer to another.
    return referred.definition.children;
  });
  return [...found].toSorted((a, b) => a.number - b.number);
}
