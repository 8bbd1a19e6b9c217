import { defineRule } from "../rule-api/define-rule.ts";
import type { Rule } from "../rule-api/rule.ts";

/** `Please change me.` */
const pattern = /\bchange me\b/gu;

/** What the rule holds, in a few words. */
export const ruleName: Rule = defineRule({
  id: "rule-name",
  scope: "editorial",
  severity: "warning",
  docs: {
    summary: "Reports “change me”.",
    why: "Say what goes wrong for readers when this is left as it is.",
    fix: "Say what to do about it.",
    example: { incorrect: "Please change me.\n", correct: "Nothing to change.\n" },
    falseAlarms: "Say what the rule leaves alone, and where it may be wrong.",
  },
  check({ blocks, prose, report }) {
    for (const block of blocks) {
      for (const { 0: found, index: start } of prose(block).matchAll(pattern)) {
        report({
          at: { block, range: { start, end: start + found.length } },
          reason: `Unexpected “${found}”, expected words that say something: change it`,
        });
      }
    }
  },
});
