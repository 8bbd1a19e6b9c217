import { closest } from "../closest.ts";
import { defineRule } from "../rule-api/define-rule.ts";
import { ruleIdSpot } from "../suppressions/rule-id-spot.ts";
import type { Rule } from "../rule-api/rule.ts";

/** A suppression names rules that exist. */
export const suppressionRule: Rule = defineRule({
  id: "suppression-rule",
  scope: "both",
  severity: "warning",
  stage: "suppressions",
  docs: {
    summary: "Reports a suppression comment that names no rule, or a rule that does not exist.",
    why: "A mistyped suppression silences nothing and looks as if it did.",
    fix: "Write the id as messages show it: `<!-- digestkit-ignore no-double-space: as on the poster -->`.",
    example: {
      incorrect: "<!-- digestkit-ignore no-dobule-space: as on the poster -->\n\nOne two.\n",
      correct: "<!-- digestkit-ignore no-double-space: as on the poster -->\n\nOne  two.\n",
    },
    falseAlarms: "A rule of your own is known when it is among the rules of the run.",
  },
  check({ suppressions, knownRules, source, report }) {
    for (const { ruleIds, position } of suppressions) {
      if (ruleIds.length === 0) {
        report({
          at: { position },
          reason: "Unexpected suppression without a rule, expected a rule id: name the rule to silence",
        });
      }
      for (const id of ruleIds) {
        if (knownRules.includes(id)) continue;
        const near = closest(id, knownRules);
        report({
          at: ruleIdSpot(source, position, id),
          reason: `Unexpected rule \`${id}\` in a suppression, expected ${near === undefined ? "the id of a rule" : `\`${near}\``}: correct the id`,
          actual: id,
          ...(near === undefined ? {} : { expected: [near] }),
        });
      }
    }
  },
});
