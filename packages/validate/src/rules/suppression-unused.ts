import { defineRule } from "../rule-api/define-rule.ts";
import { ruleIdSpot } from "../suppressions/rule-id-spot.ts";
import type { Rule } from "../rule-api/rule.ts";

/** A suppression has something to suppress. */
export const suppressionUnused: Rule = defineRule({
  id: "suppression-unused",
  scope: "both",
  severity: "info",
  stage: "suppressions",
  docs: {
    summary: "Reports a suppression comment that silences no message.",
    why: "It was needed once; now it only waits to hide the next mistake.",
    fix: "Delete the comment, or the rule in it that has nothing to silence.",
    example: {
      incorrect: "<!-- digestkit-ignore no-double-space: as on the poster -->\n\nOne two.\n",
      correct: "One two.\n",
    },
    falseAlarms:
      "A suppression of a rule that does not run counts as unused, and so does one inside the reach of another.",
  },
  check({ suppressions, knownRules, source, report }) {
    for (const { ruleIds, reason, used, position } of suppressions) {
      if (reason === "") continue;
      for (const id of ruleIds) {
        if (used.has(id) || !knownRules.includes(id)) continue;
        report({
          at: ruleIdSpot(source, position, id),
          reason: `Unexpected suppression of ${id}, expected a message to silence: delete it`,
          actual: id,
        });
      }
    }
  },
});
