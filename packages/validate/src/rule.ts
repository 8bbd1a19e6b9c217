import type { Severity } from "@digestkit/schema";
import type { RuleContext } from "./rule-context.ts";

/** A text a rule reports, and the same text as it should be. */
export interface RuleExample {
  incorrect: string;
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
  example: RuleExample;
  /** What the rule leaves alone, and where it may be wrong. */
  falseAlarms: string;
}

/** One option of a rule. */
export interface RuleOption<Value> {
  /** The value it has unless it is set. */
  default: Value;
  /** What it does. */
  description: string;
  /** The values it can have, when they are few. */
  values?: readonly Value[];
}

/** Options of a rule, by name. A list holds words. */
export type RuleOptions = Record<string, string | number | boolean | readonly string[]>;

/**
 * Whose words a rule judges: the editor's own (`editorial`), those between somebody's quotation marks (`quoted`), or both.
 * Findings elsewhere are dropped by the runner.
 */
export type RuleScope = "editorial" | "quoted" | "both";

/** One check of a digest: a plain object that `defineRule` has looked over. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** Kebab-case name, unique among the rules of a run: `quotation-balanced`. */
  id: string;
  scope: RuleScope;
  /** How much its findings matter, unless a preset or a setting says otherwise. */
  severity: Severity;
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
