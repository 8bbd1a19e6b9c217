import type { Entry, Position, Section } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import type { DigestNodes } from "../document/digest-nodes.ts";
import { headingDepth } from "../document/heading-depth.ts";
import type { Rule } from "../rule-api/rule.ts";

/** A heading of the document, in the order they are read. */
interface HeadingPlace {
  depth: number;
  position: Position | undefined;
}

/** Headings go down one level at a time. */
export const headingOrder: Rule = defineRule({
  id: "heading-order",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports headings that skip a level: a third-level heading right under a first-level one.",
    why: "People who listen to a page move through it by heading level (WCAG 2.2, 1.3.1). A skipped level sounds like a part that is missing.",
    fix: "Raise the heading to one level below the heading above it.",
    example: {
      incorrect: "# Varenia Monitor\n\n### Courts\n\nThe court adjourned.\n",
      correct: "# Varenia Monitor\n\n## Courts\n\nThe court adjourned.\n",
    },
    falseAlarms:
      "The first heading may have any level, and going up may skip levels. In plain text without mark-up headings have no level, so nothing is reported.",
  },
  check({ digest, source, nodes, report }) {
    let previous: HeadingPlace | undefined;
    const note = (depth: number | undefined, position: Position | undefined): void => {
      if (depth === undefined) return;
      const above = previous;
      previous = { depth, position };
      if (!above || depth <= above.depth + 1) return;
      report({
        at: { position },
        reason: `Unexpected heading of level ${depth} under one of level ${above.depth}, expected level ${above.depth + 1}: raise it`,
        cause: [{ reason: "The heading above", at: { position: above.position } }],
      });
    };
    const field = (position: Position | undefined): void => note(headingDepth(source, position), position);
    const headings = headingsByOwner(nodes());
    const content = (owner: Section | Entry | undefined): void => {
      for (const { depth, position } of headings.get(owner) ?? []) note(depth, position);
    };
    const visit = (section: Section): void => {
      field(section.positions?.["title"] ?? section.titleContent?.[0]?.position);
      content(section);
      for (const entry of section.entries) {
        field(entry.positions?.["headline"] ?? entry.headlineContent?.[0]?.position);
        content(entry);
      }
      for (const inner of section.sections ?? []) visit(inner);
    };
    field(digest.positions?.["title"]);
    content(undefined);
    for (const section of digest.sections) visit(section);
  },
});

function headingsByOwner(nodes: DigestNodes): Map<Section | Entry | undefined, HeadingPlace[]> {
  const byOwner = new Map<Section | Entry | undefined, HeadingPlace[]>();
  for (const { node, entry, section } of nodes.ofType("heading")) {
    const owner = entry ?? section;
    const known = byOwner.get(owner) ?? [];
    known.push({ depth: node.depth, position: node.position });
    byOwner.set(owner, known);
  }
  return byOwner;
}
