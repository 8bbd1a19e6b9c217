import type { FlowContent, Paragraph } from "./flow-content.ts";
import type { PhrasingContent } from "./phrasing-content.ts";
import { copyJson } from "./copy-json.ts";
import type { Correction } from "./correction.ts";
import type { Digest } from "./digest.ts";
import { entriesToMdast } from "./entries-to-mdast.ts";
import { headingNode, paragraphsOf, textNode } from "./mdast-nodes.ts";
import type { Position } from "./position.ts";
import { pullQuoteToMdast } from "./pull-quote-to-mdast.ts";
import type { Section } from "./section.ts";
import { walkSections } from "./walk-sections.ts";

/** The root of a digest's tree, an mdast `Root`. */
export interface Root {
  type: "root";
  children: FlowContent[];
  /** Extent of the source. */
  position?: Position;
}

/**
 * A digest as one mdast tree, for tools of the unist family.
 *
 * The shape is that of the authoring format: the title as heading 1, the pull quote as a block quotation with its attribution
 * below, the abstract, sections as headings from 2 on with entries in the section's own style, corrections as block quotations
 * that begin with `[!CORRECTION]`. Positions are kept. Nodes are those of CommonMark and GFM, and `comment`, `sub`, `sup`,
 * `kbd`, `mark` and `abbr`, which mdast has no name for. What mdast cannot say (ids, metadata, quotations) is left out.
 *
 * @param digest - Document to read; not changed.
 * @returns A new tree that shares nothing with the digest: tools may change it.
 * @see https://github.com/syntax-tree/mdast
 * @example
 * ```ts
 * import { createDigest, toMdast } from "@digestkit/schema";
 *
 * console.log(toMdast(createDigest({ id: "a", title: "Rights Monitor" })).children[0]?.type); // => heading
 * ```
 */
export function toMdast(digest: Digest): Root {
  const children: FlowContent[] = [];
  if (digest.title !== undefined) children.push(headingNode(1, [textNode(digest.title, digest.positions?.["title"])]));
  if (digest.pullQuote) children.push(pullQuoteToMdast(digest.pullQuote));
  const content = [
    ...children,
    ...digest.abstract,
    ...sectionsToMdast(digest.sections),
    ...digest.corrections.map(correctionToMdast),
  ];
  return copyJson({
    type: "root" as const,
    children: content,
    ...(digest.position ? { position: digest.position } : {}),
  });
}

function sectionsToMdast(sections: Section[]): FlowContent[] {
  /** How many titles stand above a section of each level, its own included. */
  const titles: number[] = [];
  return walkSections(sections).flatMap(({ section, level }) => {
    const title = titleOf(section);
    const depth = 2 + (titles[level - 1] ?? 0);
    titles[level] = depth - 2 + (title ? 1 : 0);
    const inner = title ? depth + 1 : depth;
    return [
      ...(title ? [headingNode(depth, title)] : []),
      ...(section.abstract ?? []),
      ...entriesToMdast(section, inner),
    ];
  });
}

function titleOf({ title, titleContent, positions }: Section): PhrasingContent[] | undefined {
  return titleContent ?? (title === "" ? undefined : [textNode(title, positions?.["title"])]);
}

function correctionToMdast({ datePublished, text, content, position }: Correction): FlowContent {
  const head: Paragraph = { type: "paragraph", children: [textNode(`[!CORRECTION] ${datePublished}`)] };
  const children = [head, ...(content ?? paragraphsOf(text))];
  return { type: "blockquote", children, ...(position ? { position } : {}) };
}
