import { assertDigest, assertString, type Digest, type Message } from "@digestkit/schema";
import { applySuppressions, type AppliedSuppression } from "./suppressions/apply-suppressions.ts";
import { newSince, type Baseline } from "./baseline/baseline.ts";
import type { Dictionary } from "./spelling/dictionary.ts";
import type { Finding } from "./rule-api/finding.ts";
import { lintedDocument } from "./document/linted-document.ts";
import { once } from "./memoize.ts";
import { quotedSource } from "./document/quoted-source.ts";
import { sortMessages } from "./report/sort-messages.ts";
import { resolveRules, type ActiveRule, type RuleSelection } from "./run/resolve-rules.ts";
import type { LintedDocument } from "./rule-api/rule-context.ts";
import type { RuleScope } from "./rule-api/rule.ts";
import { overlapsRanges, withinRanges } from "./document/text-ranges.ts";
import { toMessage } from "./run/to-message.ts";

/** What to check a digest with. */
export interface LintOptions extends RuleSelection {
  /** The source the digest was read from; without it, rules about the file itself are silent. */
  source?: string;
  /** Name of the source, for messages. */
  file?: string;
  /** Dictionary of the digest's language; without it, spelling is not checked. */
  dictionary?: Dictionary;
  /** Findings that are known: only others are reported. */
  baseline?: Baseline;
}

/**
 * Check a digest: what a careful editor would find, each finding with its exact place and, where it can be mended, how.
 *
 * @param digest - Digest with positions, as readers give it; not changed. Run `annotate` first, or leave it to the rules
 * that need quotations.
 * @param options - Rules, source, dictionary, baseline.
 * @returns Messages in the order of `sortMessages`: by place, those about the whole document first.
 * @throws TypeError for a preset, rule, severity or option that does not exist.
 * @example
 * ```ts
 * import { createDigest } from "@digestkit/schema";
 * import { lint } from "@digestkit/validate";
 *
 * const digest = createDigest({ id: "varenia-12", abstract: [] });
 * const [message] = lint(digest, { source: "No line ending", file: "varenia-12.txt" });
 * console.log(message.ruleId); // => final-newline
 * ```
 */
export function lint(digest: Digest, options: LintOptions = {}): Message[] {
  assertDigest(digest);
  if (options.source !== undefined) assertString(options.source, "option source");
  const { active, known } = resolveRules(options);
  const document = lintedDocument(digest, options, known);
  const quoted = once(() => quotedSource(document));
  const run = (rules: readonly ActiveRule[], suppressions: readonly AppliedSuppression[]): Message[] =>
    rules.flatMap((rule) => runRule(document, rule, suppressions, quoted));
  const [first, last] = [active.filter(({ rule }) => !rule.stage), active.filter(({ rule }) => rule.stage)];
  const found = sortMessages(run(first, []));
  const { messages, suppressions } = applySuppressions(digest, document.nodes(), found);
  const all = suppressions.length === 0 ? messages : sortMessages([...messages, ...run(last, suppressions)]);
  return options.baseline ? newSince(all, options.baseline, options.source ?? "") : all;
}

function runRule(
  document: LintedDocument,
  { rule, severity, options, url }: ActiveRule,
  suppressions: readonly AppliedSuppression[],
  quoted: Parameters<typeof toMessage>[3],
): Message[] {
  const messages: Message[] = [];
  const origin = { ruleId: rule.id, severity, url };
  const report = (finding: Finding): void => {
    if (isInScope(document, rule.scope, finding)) messages.push(toMessage(document, origin, finding, quoted));
  };
  rule.check({ ...document, options, suppressions, report });
  return messages;
}

/** An editorial finding must touch some of the editor's own text, one about quoted words some of those. */
function isInScope(document: LintedDocument, scope: RuleScope, { at }: Finding): boolean {
  if (scope === "both" || !("block" in at)) return true;
  const quoted = document.quoted(at.block);
  return scope === "editorial" ? !withinRanges(quoted, at.range) : overlapsRanges(quoted, at.range);
}
