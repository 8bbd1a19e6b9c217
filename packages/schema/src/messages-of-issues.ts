import type * as z from "zod/mini";
import { formatPath } from "./format-path.ts";
import type { Message } from "./message.ts";
import type { Path } from "./scan-json.ts";

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue["code"]> = Extract<Issue, { code: Code }>;

/** What one issue says: what was found, what is expected and the remedy, in the order of the sentence. */
interface Finding {
  /** The key it is about, when it is not about the value. */
  key?: string;
  actual: string;
  /** In words. */
  expected: string;
  remedy: string;
  /** The allowed values, when there are few. */
  choices?: string[];
}

type Describe<Code extends Issue["code"]> = (issue: IssueOf<Code>, value: unknown, where: string) => Finding[];

/** Zod's names of types, in words. */
const typeNames: Record<string, string> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** What strings look like, by Zod's name of their format. */
const formats: Record<string, { expected: string; remedy: string }> = {
  date: { expected: "a calendar date, `2023-10-03`", remedy: "write year, month and day" },
};

const dateOrTime = {
  expected: "a date or a date-time with its offset, `2023-10-03` or `2023-10-03T08:00:00Z`",
  remedy: "write one of these",
};

/** One description for each code of Zod's; what this format has no use for falls back to Zod's own words. */
const descriptions: { [Code in Issue["code"]]?: Describe<Code> } = {
  invalid_type: (issue, value) => {
    const expected = typeNames[issue.expected] ?? issue.expected;
    return [{ actual: quote(value), expected, remedy: value === undefined ? "add it" : "change the value" }];
  },
  invalid_value: (issue, value) => {
    const choices = issue.values.map((choice) => String(choice));
    return [{ actual: quote(value), expected: oneOf(choices), remedy: remedyOf(choices), choices }];
  },
  invalid_format: (issue, value) => {
    const format = formats[issue.format] ?? { expected: `a ${issue.format}`, remedy: "change the value" };
    return [{ actual: quote(value), ...format }];
  },
  invalid_union: (issue, value) => {
    if (!("discriminator" in issue) || issue.discriminator === undefined)
      return [{ actual: quote(value), ...dateOrTime }];
    const choices = ("options" in issue ? (issue.options ?? []) : []).map((choice) => String(choice));
    const actual = value === undefined ? "node without a type" : `node type ${quote(value)}`;
    return [{ actual, expected: oneOf(choices), remedy: remedyOf(choices), choices }];
  },
  unrecognized_keys: (issue, _value, where) =>
    issue.keys.map((key) => ({
      key,
      actual: `key ${quote(key)}`,
      expected: "a key of the format",
      remedy: where === "" ? "correct its spelling, or keep it in `extensions`" : "correct its spelling or remove it",
    })),
  too_small: (issue, value) => [
    issue.origin === "string"
      ? { actual: "empty text", expected: "one or more characters", remedy: "write it" }
      : { actual: quote(value), expected: `at least ${String(issue.minimum)}`, remedy: "change the value" },
  ],
  too_big: (issue, value) => [
    { actual: quote(value), expected: `at most ${String(issue.maximum)}`, remedy: "change the value" },
  ],
};

/**
 * What validation found, as messages: "Unexpected X in `path`, expected Y: remedy".
 *
 * @param issues - Issues of Zod.
 * @param document - The value that was validated.
 * @returns One message for each fault, in the order of the issues.
 */
export function* messagesOfIssues(issues: readonly Issue[], document: unknown): Generator<Message> {
  for (const issue of issues) {
    const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    const describe = descriptions[issue.code] as Describe<Issue["code"]> | undefined;
    const value = valueAt(document, path);
    const findings = describe?.(issue, value, path.join(".")) ?? [
      { actual: quote(value), expected: issue.message, remedy: "change the value" },
    ];
    for (const { key, actual, expected, remedy, choices } of findings) {
      yield {
        ruleId: key === undefined ? "document-structure" : "unknown-key",
        severity: "error",
        reason: `Unexpected ${actual} in ${formatPath(path)}, expected ${expected}: ${remedy}`,
        path: key === undefined ? path : [...path, key],
        ...(choices ? { expected: choices } : {}),
      };
    }
  }
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Enough of a value to recognise it; JSON, so that no control character gets into a message. */
function quote(value: unknown): string {
  if (value === undefined) return "missing value";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return "object";
  if (typeof value !== "string") return `\`${JSON.stringify(value)}\``;
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return `\`${JSON.stringify(shown).slice(1, -1)}\``;
}

function remedyOf(choices: readonly string[]): string {
  return choices.length === 1 ? "use it" : "use one of these";
}

function oneOf(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  const last = quoted.at(-1) ?? "nothing";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
}
