import { planDigest } from "@digestkit/adapter-kit";
import { textOf, type Section } from "@digestkit/schema";
import { articleNode } from "./article-node.ts";
import type { Context } from "./context.ts";
import type { SectionNode } from "./schema-org/collection.ts";
import type { JsonLdDocument } from "./schema-org/publication-issue.ts";
import { node } from "./node.ts";
import { pullQuoteNode } from "./quotation-node.ts";

type PartNode = NonNullable<JsonLdDocument["hasPart"]>[number];

/**
 * What an issue is made of, in reading order: the pull quote; each section, its entries, the sections inside it.
 *
 * @param context - The document.
 * @returns One flat list: entries and inner sections name the section they stand in.
 */
export function partNodes(context: Context): PartNode[] {
  const { digest } = context;
  const { corrections } = planDigest(digest);
  const parts: PartNode[] = digest.pullQuote ? [pullQuoteNode(digest.pullQuote, context)] : [];
  const stack: { section: Section; parent?: Section }[] = digest.sections.map((section) => ({ section })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { section, parent } = next;
    parts.push(sectionNode(section, parent, context));
    for (const entry of section.entries) {
      parts.push(articleNode(entry, section, corrections.get(entry) ?? [], context));
    }
    for (const inner of (section.sections ?? []).toReversed()) stack.push({ section: inner, parent: section });
  }
  return parts;
}

function sectionNode(section: Section, parent: Section | undefined, { names }: Context): SectionNode {
  const abstract = textOf(section.abstract ?? []);
  return node<SectionNode>({
    "@type": "Collection",
    "@id": names.of(section),
    identifier: section.id,
    name: section.title || undefined,
    abstract: abstract || undefined,
    isPartOf: parent && { "@id": names.of(parent) },
  });
}
