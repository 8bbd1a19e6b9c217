import type { Rule } from "./rule.ts";
import type { RuleOptions } from "./rule-options.ts";

/**
 * Look a rule over and give it back: the way to write a rule of your own.
 *
 * @param rule - Rule; not changed.
 * @returns The same rule.
 * @throws TypeError when the id is not kebab-case or a text of `docs` is missing.
 * @example
 * ```ts
 * import { defineRule } from "@digestkit/validate";
 *
 * const noExclamation = defineRule({
 *   id: "no-exclamation",
 *   scope: "editorial",
 *   severity: "warning",
 *   docs: {
 *     summary: "Reports exclamation marks outside quotations.",
 *     why: "A digest reports; it does not shout.",
 *     fix: "End the sentence with a full stop.",
 *     example: { incorrect: "The court agreed!", correct: "The court agreed." },
 *     falseAlarms: "Names that end in an exclamation mark.",
 *   },
 *   check(context) {
 *     for (const block of context.blocks) {
 *       const start = block.text.indexOf("!");
 *       if (start < 0) continue;
 *       const reason = "Unexpected exclamation mark, expected a full stop: replace it";
 *       context.report({ at: { block, range: { start, end: start + 1 } }, reason });
 *     }
 *   },
 * });
 *
 * console.log(noExclamation.id); // => no-exclamation
 * ```
 */
export function defineRule<Options extends RuleOptions = RuleOptions>(rule: Rule<Options>): Rule<Options> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(rule.id)) {
    throw new TypeError(`Unexpected rule id \`${rule.id}\`, expected kebab-case such as \`no-double-space\``);
  }
  const { summary, why, fix, falseAlarms, example } = rule.docs;
  const texts = { summary, why, fix, falseAlarms, incorrect: example.incorrect, correct: example.correct };
  for (const [name, text] of Object.entries(texts)) {
    if (text.trim() === "")
      throw new TypeError(`Unexpected empty \`docs.${name}\` of rule \`${rule.id}\`, expected a text`);
  }
  return rule;
}
