import { defineRule } from "../rule-api/define-rule.ts";
import type { Rule } from "../rule-api/rule.ts";

/** A suppression says why. */
export const suppressionReason: Rule = defineRule({
  id: "suppression-reason",
  scope: "both",
  severity: "warning",
  stage: "suppressions",
  docs: {
    summary: "Reports a suppression comment without a reason; it suppresses nothing.",
    why: "In a year nobody remembers why a message was silenced, and nobody dares to remove the comment.",
    fix: "Say why after a colon: `<!-- digestkit-ignore rule-id: the poster has it so -->`.",
    example: {
      incorrect: "<!-- digestkit-ignore no-double-space -->\n\nOne  two.\n",
      correct: "<!-- digestkit-ignore no-double-space: as on the poster -->\n\nOne  two.\n",
    },
    falseAlarms: "None known.",
  },
  check({ suppressions, report }) {
    for (const { reason, position, ruleIds } of suppressions) {
      if (reason !== "") continue;
      report({
        at: { position },
        reason: `Unexpected suppression of ${ruleIds.join(", ") || "nothing"} without a reason, expected one after a colon: say why`,
      });
    }
  },
});
