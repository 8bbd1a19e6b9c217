export { applyFixes, type ApplyFixesOptions, type FixedSource } from "./fixes/apply-fixes.ts";
export type { AppliedSuppression } from "./suppressions/apply-suppressions.ts";
export { newSince, toBaseline, type Baseline } from "./baseline/baseline.ts";
export type { BlockMarks } from "./document/block-marks.ts";
export { closest } from "./closest.ts";
export { defineRule } from "./rule-api/define-rule.ts";
export type { Dictionary } from "./spelling/dictionary.ts";
export type { DigestNodes, NodeRecord } from "./document/digest-nodes.ts";
export type { BlockSpot, Finding, Spot, SpotCause, SpotEdit, SpotFix, SpotSuggestion } from "./rule-api/finding.ts";
export { lint, type LintOptions } from "./lint.ts";
export type { PresetEntry } from "./presets/preset.ts";
export { presets, type PresetName } from "./presets/presets.ts";
export type { LintResult } from "./report/lint-result.ts";
export { sortMessages } from "./report/sort-messages.ts";
export type { LintSummary } from "./report/summarise.ts";
export { toGithub } from "./report/to-github.ts";
export { toJson, type LintReport } from "./report/to-json.ts";
export { toPretty, type PrettyOptions } from "./report/to-pretty.ts";
export {
  toSarif,
  type SarifFix,
  type SarifLocation,
  type SarifLog,
  type SarifRegion,
  type SarifResult,
  type SarifRule,
  type SarifText,
} from "./report/to-sarif.ts";
export {
  resolveRules,
  type ActiveRule,
  type ResolvedRules,
  type RuleSelection,
  type RuleSetting,
} from "./run/resolve-rules.ts";
export type { LintedDocument, RuleContext } from "./rule-api/rule-context.ts";
export type { Rule, RuleDocs, RuleExample, RuleScope } from "./rule-api/rule.ts";
export type { RuleOption, RuleOptions } from "./rule-api/rule-options.ts";
export { allRules as rules } from "./all-rules.ts";
export type { Suppression, SuppressionExtent } from "./suppressions/suppression.ts";
