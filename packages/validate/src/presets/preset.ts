import type { Severity } from "@digestkit/schema";
import type { Rule } from "../rule-api/rule.ts";
import type { RuleOptions } from "../rule-api/rule-options.ts";

/** One rule of a preset: as it is, or with a severity and options of its own. */
export type PresetEntry = Rule | readonly [rule: Rule, severity: Severity, options?: RuleOptions];

/**
 * The rule of a preset's entry.
 *
 * @param entry - Entry.
 * @returns Rule.
 */
export function ruleOf(entry: PresetEntry): Rule {
  return "check" in entry ? entry : entry[0];
}
