import type { Section } from "@digestkit/schema";
import { defineRule } from "../rule-api/define-rule.ts";
import { hasTemplateTag } from "../document/has-template-tag.ts";
import type { Rule } from "../rule-api/rule.ts";

/** Sections have something in them. */
export const sectionNotEmpty: Rule = defineRule({
  id: "section-not-empty",
  scope: "editorial",
  severity: "warning",
  docs: {
    summary: "Reports sections that have a title and nothing else.",
    why: "An empty section is a heading somebody forgot to fill or to delete; it also is a dead link in every table of contents.",
    fix: "Add an entry, say in a line that there is none, or delete the title.",
    example: {
      incorrect: "## Courts\n\n## Elections\n\nThe count goes on.\n",
      correct: "## Courts\n\nNo hearings this week.\n\n## Elections\n\nThe count goes on.\n",
    },
    falseAlarms:
      "A section with a sentence of its own, or with sections inside it, is not empty, and neither is one a template tag fills.",
  },
  check({ digest, source, report }) {
    const visit = (section: Section): void => {
      for (const inner of section.sections ?? []) visit(inner);
      if (section.title === "" || !isEmpty(section) || hasTemplateTag(source, section.position)) return;
      report({
        at: { position: section.positions?.["title"] ?? section.position },
        reason: `Unexpected section “${section.title}” without entries, expected at least one: add an entry or delete the title`,
      });
    };
    for (const section of digest.sections) visit(section);
  },
});

function isEmpty({ entries, sections = [], abstract = [] }: Section): boolean {
  const says = abstract.some((node) => node.type !== "comment" && node.type !== "definition");
  return entries.length === 0 && sections.length === 0 && !says;
}
