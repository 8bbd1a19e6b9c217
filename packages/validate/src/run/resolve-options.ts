import { closest } from "../closest.ts";
import type { Rule } from "../rule-api/rule.ts";
import type { RuleOption, RuleOptions } from "../rule-api/rule-options.ts";

/**
 * The options a rule runs with.
 *
 * @param rule - Rule.
 * @param layers - Options as set, the later ones over the earlier ones; not changed.
 * @returns All options of the rule, defaults filled in.
 * @throws TypeError for an option the rule does not have or a value it cannot have.
 */
export function resolveOptions(rule: Rule, ...layers: readonly RuleOptions[]): RuleOptions {
  const specified = rule.options ?? {};
  const resolved: RuleOptions = {};
  for (const [name, option] of Object.entries(specified)) resolved[name] = option.default;
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer))) {
    const option = Object.hasOwn(specified, name) ? specified[name] : undefined;
    if (!option) throw new TypeError(unknownOption(rule.id, name, Object.keys(specified)));
    if (!isValueOf(option, value)) throw new TypeError(wrongValue(rule.id, name, option, value));
    resolved[name] = value;
  }
  return resolved;
}

function isValueOf(option: RuleOption<unknown>, value: unknown): boolean {
  if (option.values) return option.values.includes(value);
  if (Array.isArray(option.default)) return Array.isArray(value) && value.every((item) => typeof item === "string");
  return typeof value === typeof option.default;
}

function unknownOption(id: string, name: string, names: string[]): string {
  const expected = names.length === 0 ? "none" : `\`${closest(name, names) ?? names.join("`, `")}\``;
  return `Unexpected option \`${name}\` of rule \`${id}\`, expected ${expected}`;
}

function wrongValue(id: string, name: string, option: RuleOption<unknown>, value: unknown): string {
  const type = Array.isArray(option.default) ? "a list of strings" : `a ${typeof option.default}`;
  const expected = option.values ? option.values.map((item) => JSON.stringify(item)).join(" or ") : type;
  return `Unexpected value ${JSON.stringify(value)} of option \`${name}\` of rule \`${id}\`, expected ${expected}`;
}
