import type { Severity } from "@digestkit/schema";
import type { RuleContext } from "./rule-context.ts";
import type { RuleOption, RuleOptions } from "./rule-options.ts";

/** A text a rule reports, and the same text as it should be. */
export interface RuleExample {
  /** A text the rule reports. */
  incorrect: string;
  /** The same text as it should be. */
  correct: string;
}

/** What a reader of a message wants to know about its rule: the one source of the rule's page. Markdown. */
export interface RuleDocs {
  /** What the rule reports, in one sentence. */
  summary: string;
  /** Why that matters. */
  why: string;
  /** What to do about a message. */
  fix: string;
  /** A text before and after; a test holds that the rule tells them apart. */
  example: RuleExample;
  /** What the rule leaves alone, and where it may be wrong. */
  falseAlarms: string;
}

/**
 * Whose words a rule judges: the editor's own (`editorial`), those between somebody's quotation marks (`quoted`), or both.
 * Findings elsewhere are dropped by the runner.
 */
export type RuleScope = "editorial" | "quoted" | "both";

/** One check of a digest: a plain object that `defineRule` has looked over. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** Kebab-case name, unique among the rules of a run: `quotation-balanced`. */
  id: string;
  /** Whose words it judges. */
  scope: RuleScope;
  /** How much its findings matter, unless a preset or a setting says otherwise. */
  severity: Severity;
  /** What there is to know about it. */
  docs: RuleDocs;
  /** Options with their defaults. */
  options?: { [Name in keyof Options]: RuleOption<Options[Name]> };
  /** Address of its page. */
  url?: string;
  /** `"suppressions"` for a rule about suppression comments: it runs when all other findings are known. */
  stage?: "suppressions";
  /**
   * Reports every finding through `context.report`. Changes nothing, keeps nothing between runs, never throws.
   *
   * @param context - The document and everything the runner knows about it.
   */
  check(context: RuleContext<Options>): void;
}
