export { applyFixes, type ApplyFixesOptions, type FixedSource } from "./apply-fixes.ts";
export type { AppliedSuppression } from "./apply-suppressions.ts";
export { newSince, toBaseline, type Baseline } from "./baseline.ts";
export type { BlockMarks } from "./block-marks.ts";
export { closest } from "./closest.ts";
export { defineRule } from "./define-rule.ts";
export type { Dictionary } from "./dictionary.ts";
export type { DigestNodes, NodeRecord } from "./digest-nodes.ts";
export type { BlockSpot, Finding, Spot, SpotCause, SpotEdit, SpotFix, SpotSuggestion } from "./finding.ts";
export { lint, type LintOptions } from "./lint.ts";
export type { PresetEntry } from "./preset.ts";
export { presets, type PresetName } from "./presets.ts";
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
} from "./resolve-rules.ts";
export type { LintedDocument, RuleContext } from "./rule-context.ts";
export type { Rule, RuleDocs, RuleExample, RuleScope } from "./rule.ts";
export type { RuleOption, RuleOptions } from "./rule-options.ts";
export { allRules as rules } from "./all-rules.ts";
export type { Suppression, SuppressionExtent } from "./suppression.ts";
