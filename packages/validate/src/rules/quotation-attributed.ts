import type { Section } from "@digestkit/schema";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../rule.ts";

/** Every quoted utterance has a speaker. */
export const quotationAttributed: Rule = defineRule({
  id: "quotation-attributed",
  scope: "both",
  severity: "warning",
  docs: {
    summary: "Reports a quoted utterance whose entry does not say who said it.",
    why: "A quotation without a speaker cannot be checked, and every reader takes it for somebody else’s.",
    fix: "Name the speaker in the sentence before or after it: `The mayor said: “…”`.",
    example: {
      incorrect: "The bridge is closed. “We will rebuild it by the end of the year, whatever it takes.”\n",
      correct:
        "The bridge is closed. Mayor Oren Tal said: “We will rebuild it by the end of the year, whatever it takes.”\n",
    },
    falseAlarms:
      "Terms, titles and scare quotes between marks are nobody’s speech. A speaker named in an unusual way may be missed: state the quotation in the front matter, or suppress the message.",
  },
  check({ annotated, entrySpot, report }) {
    const visit = ({ entries, sections = [] }: Section): void => {
      for (const { id, quotations } of entries) {
        for (const { type, speaker, within, range } of quotations) {
          const at = type === "direct" && !speaker && within === undefined ? entrySpot(id, range) : undefined;
          if (at)
            report({
              at,
              reason: "Unexpected quotation without a speaker, expected who said it: name the speaker beside it",
            });
        }
      }
      for (const section of sections) visit(section);
    };
    for (const section of annotated().sections) visit(section);
  },
});
