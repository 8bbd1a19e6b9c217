import { fromMarkdown } from "@digestkit/markdown";
import { toText } from "@digestkit/text";
import { closest, rules, type Rule } from "@digestkit/validate";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";

/**
 * `digestkit explain RULE`: print what a rule checks, why, and how to fix what it finds.
 *
 * @param id - Rule id.
 * @param io - The world.
 * @returns 0.
 * @throws Failure when there is no such rule.
 */
export function explainRule(id: string, io: Io): ExitCode {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Failure(unknownRule(id));
  io.stdout(explanation(rule));
  return exitCode.clean;
}

/**
 * What to say of a rule id nobody knows.
 *
 * @param id - The unknown id.
 * @returns Sentence that names the nearest rule, or how to list them.
 */
export function unknownRule(id: string): string {
  const ids = rules.map((rule) => rule.id);
  const near = closest(id, ids);
  return `Unexpected rule \`${id}\`, expected ${near === undefined ? `one of: ${ids.join(", ")}` : `\`${near}\`?`}`;
}

function explanation(rule: Rule): string {
  return toText(fromMarkdown(page(rule), { entryStyle: "paragraph" }).digest);
}

/** The rule as a document of our own format: what reads and renders digests does so for its manual too. */
function page(rule: Rule): string {
  const { id, docs, options = {} } = rule;
  const optionItems = Object.entries(options).map(
    ([name, { description, default: usual, values }]) =>
      `- \`${name}\`: ${description} ${values ? `One of \`${values.join("`, `")}\`. ` : ""}Default: \`${typeof usual === "string" ? usual : JSON.stringify(usual)}\`.`,
  );
  const sections: [string, string][] = [
    ["Why", docs.why],
    ["How to fix", docs.fix],
    ["Reported", fenced(docs.example.incorrect)],
    ["As it should be", fenced(docs.example.correct)],
    ["False alarms", docs.falseAlarms],
    ["Options", optionItems.join("\n")],
    ["In digestkit.config.json", optionItems.length === 0 ? "" : fenced(asConfigured(rule))],
  ];
  const filled = sections.filter(([, text]) => text !== "").map(([title, text]) => `## ${title}\n\n${text}`);
  return [`# ${id}`, docs.summary, ...filled].join("\n\n");
}

/** How the options are set: the rule's own severity and defaults, to be changed. */
function asConfigured({ id, severity, options = {} }: Rule): string {
  const defaults = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
  return JSON.stringify({ rules: { [id]: [severity, defaults] } });
}

function fenced(text: string): string {
  return `~~~~text\n${text}\n~~~~`;
}
