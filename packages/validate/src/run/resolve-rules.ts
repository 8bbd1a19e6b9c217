import type { Severity } from "@digestkit/schema";
import { allRules } from "../all-rules.ts";
import { closest } from "../closest.ts";
import { ruleOf, type PresetEntry } from "../presets/preset.ts";
import { presets, type PresetName } from "../presets/presets.ts";
import { resolveOptions } from "./resolve-options.ts";
import type { Rule } from "../rule-api/rule.ts";
import type { RuleOptions } from "../rule-api/rule-options.ts";
import { ruleUrl } from "../rule-api/rule-url.ts";

/** What a document's owner sets for a rule. */
export type RuleSetting = "off" | Severity | readonly [severity: Severity, options: RuleOptions];

/** Which rules run, and how. */
export interface RuleSelection {
  /** Rules to run instead of a preset's. */
  rules?: readonly PresetEntry[];
  /** List of rules to run; `recommended` unless set. */
  preset?: PresetName;
  /** Changes to that list, by rule id; a rule the list does not have is added. */
  settings?: Readonly<Record<string, RuleSetting>>;
}

/** A rule ready to run. */
export interface ActiveRule {
  /** The rule. */
  rule: Rule;
  /** How grave its findings are in this run. */
  severity: Severity;
  /** All its options: as set, otherwise their defaults. */
  options: RuleOptions;
  /** Address of the rule's page. */
  url: string | undefined;
}

/** The rules of a run. */
export interface ResolvedRules {
  /** Rules that run, in the order they run. */
  active: ActiveRule[];
  /** The ids of all rules that could have been chosen. */
  known: string[];
}

const severities: readonly string[] = ["off", "error", "warning", "info"];

/**
 * The rules of a run, in the order they run.
 *
 * @param selection - What the caller chose.
 * @returns Rules with severity and options, and the ids of all there are.
 * @throws TypeError for a preset, rule, severity or option that does not exist; the message names the nearest one.
 * @example
 * ```ts
 * import { resolveRules } from "@digestkit/validate";
 *
 * const { active } = resolveRules({ preset: "strict", settings: { spelling: ["warning", { words: ["Lorsk"] }] } });
 * console.log(active.find(({ rule }) => rule.id === "spelling")?.options); // => { words: ["Lorsk"] }
 * ```
 */
export function resolveRules({ rules, preset = "recommended", settings = {} }: RuleSelection): ResolvedRules {
  const list = rules ?? presetOf(preset);
  const selected = new Map(list.map((entry) => [ruleOf(entry).id, entry]));
  const known = new Map([...allRules, ...list.map(ruleOf)].map((rule) => [rule.id, rule]));
  for (const [id, setting] of Object.entries(settings)) {
    const rule = known.get(id);
    if (!rule) throw new TypeError(unknownName("rule", id, [...known.keys()]));
    checkSeverity(id, setting);
    if (!selected.has(id) && setting !== "off") selected.set(id, rule);
  }
  const active = [...selected.values()].flatMap((entry) => activate(entry, settings));
  return { active, known: [...known.keys()] };
}

function presetOf(name: PresetName): readonly PresetEntry[] {
  if (!Object.hasOwn(presets, name)) throw new TypeError(unknownName("preset", name, Object.keys(presets)));
  return presets[name];
}

function activate(entry: PresetEntry, settings: Readonly<Record<string, RuleSetting>>): ActiveRule[] {
  const [rule, presetSeverity, presetOptions = {}] = "check" in entry ? [entry, entry.severity] : entry;
  const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
  const [severity, options = {}] = typeof setting === "object" ? setting : [setting ?? presetSeverity];
  if (severity === "off") return [];
  const url = allRules.includes(rule) ? ruleUrl(rule.id) : rule.url;
  return [{ rule, severity, options: resolveOptions(rule, presetOptions, options), url }];
}

function checkSeverity(id: string, setting: RuleSetting): void {
  const severity: unknown = Array.isArray(setting) ? setting[0] : setting;
  if (typeof severity === "string" && severities.includes(severity)) return;
  throw new TypeError(
    `Unexpected setting ${JSON.stringify(setting)} of rule \`${id}\`, expected ${severities.join(", ")} or [severity, options]`,
  );
}

function unknownName(kind: string, name: string, names: readonly string[]): string {
  const near = closest(name, names);
  return `Unexpected ${kind} \`${name}\`, expected ${near === undefined ? `one of ${names.join(", ")}` : `\`${near}\``}`;
}
