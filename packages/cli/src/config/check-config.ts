import { isAbsolute } from "node:path";
import type { Message } from "@digestkit/schema";
import { closest, presets, resolveRules, rules, type PresetName, type RuleSetting } from "@digestkit/validate";
import { isObject } from "../is-object.ts";
import { languageFault } from "../language-fault.ts";
import type { Config } from "./config.ts";

/** What is wrong with a value: what is expected instead, and what to do. */
interface Fault {
  /** Keys below the field; none when it is the field's own value. */
  path?: (string | number)[];
  /** The sentence, where it is not `Unexpected <value>`. */
  reason?: string;
  expected: string;
  remedy: string;
  /** Whether the place is that of a key. */
  isKey?: boolean;
}

type Check = (value: unknown) => Fault[];

const severities = ["off", "error", "warning", "info"];
const settings = `one of "${severities.join('", "')}", or [severity, options]`;

const fields: { [Key in keyof Required<Config>]: Check } = {
  preset: (value) => (isOneOf(value, Object.keys(presets)) ? [] : [choice(value, Object.keys(presets))]),
  rules: (value) =>
    isObject(value)
      ? Object.entries(value).flatMap(([id, setting]) => checkRule(id, setting))
      : [{ expected: "an object with rule ids as keys", remedy: "write one, or remove the key" }],
  words: (value) => {
    if (!Array.isArray(value)) return [{ expected: "a list of words", remedy: "write one, or remove the key" }];
    return value.flatMap((word, index) =>
      isText(word) ? [] : [{ path: [index], expected: "a word", remedy: "write one, or remove it" }],
    );
  },
  wordsFile: checkPath,
  baseline: checkPath,
  language: (value) => {
    const fault = isText(value) ? languageFault(value) : { expected: "a BCP 47 language tag such as `en-GB`" };
    return fault ? [{ expected: fault.expected, remedy: "correct the tag" }] : [];
  },
};

/**
 * What is wrong with the value of a configuration file.
 *
 * @param value - What the JSON says.
 * @returns Messages with the path of what they are about; none when it is a {@link Config}.
 */
export function checkConfig(value: unknown): Message[] {
  if (!isObject(value)) return [message([], { expected: "an object", remedy: "write `{}` with keys in it" }, value)];
  return Object.entries(value).flatMap(([key, content]) => {
    const check = Object.hasOwn(fields, key) ? fields[key as keyof Config] : undefined;
    if (!check) return [unknownKey(key)];
    return check(content).map((fault) => message([key, ...(fault.path ?? [])], fault, at(content, fault.path ?? [])));
  });
}

function unknownKey(key: string): Message {
  const names = Object.keys(fields);
  const near = closest(key, names);
  const expected = near === undefined ? `one of \`${names.join("`, `")}\`` : `\`${near}\``;
  return message([key], {
    reason: `Unexpected key ${shown(key)}`,
    expected,
    remedy: near === undefined ? "remove it" : "correct its spelling",
    isKey: true,
  });
}

function checkRule(id: string, setting: unknown): Fault[] {
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) {
    const near = closest(id, ids);
    return [
      {
        path: [id],
        reason: `Unexpected rule ${shown(id)}`,
        expected: near === undefined ? "one that `digestkit rules` lists" : `\`${near}\``,
        remedy: near === undefined ? "remove it" : "correct its spelling",
        isKey: true,
      },
    ];
  }
  const [severity, options = {}] = Array.isArray(setting) ? (setting as unknown[]) : [setting];
  const isSetting =
    isOneOf(severity, severities) && isObject(options) && !(Array.isArray(setting) && setting.length > 2);
  if (!isSetting) return [{ path: [id], expected: settings, remedy: "use one of these" }];
  return checkOptions(id, setting as RuleSetting);
}

/** The library knows what options a rule has, and says so in a sentence of its own. */
function checkOptions(id: string, setting: RuleSetting): Fault[] {
  try {
    resolveRules({ settings: { [id]: setting } });
    return [];
  } catch (error) {
    const [reason = "", expected = ""] = (error as TypeError).message.split(/, expected /u);
    return [{ path: [id], reason, expected, remedy: `see \`digestkit explain ${id}\`` }];
  }
}

/** A configuration is found without being named: what it names is in its own folder. */
function checkPath(value: unknown): Fault[] {
  const isInside = isText(value) && !isAbsolute(value) && !value.split(/[/\\]/u).includes("..");
  return isInside ? [] : [{ expected: "a path inside the folder of the configuration", remedy: "correct it" }];
}

function choice(value: unknown, names: readonly string[]): Fault {
  const near = isText(value) ? closest(value, names) : undefined;
  return near === undefined
    ? { expected: `one of \`${names.join("`, `")}\``, remedy: "use one of these" }
    : { expected: `\`${near}\``, remedy: "correct its spelling" };
}

function message(path: (string | number)[], { reason, expected, remedy, isKey }: Fault, value?: unknown): Message {
  return {
    // `placeMessages` underlines the key of an unknown key, and the value of everything else.
    ruleId: isKey ? "unknown-key" : "config-value",
    severity: "error",
    reason: `${reason ?? `Unexpected ${shown(value)}`}, expected ${expected}: ${remedy}`,
    path,
  };
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

/** Enough of a value to recognise it. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (isObject(value)) return "object";
  const json = JSON.stringify(value);
  return `\`${json.length > 40 ? `${json.slice(0, 40)}…` : json}\``;
}

function isOneOf(value: unknown, names: readonly string[]): value is PresetName {
  return typeof value === "string" && names.includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
