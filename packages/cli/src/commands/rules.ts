import { resolveRules, rules } from "@digestkit/validate";
import type { RuleSelectionOptions } from "../config/settings.ts";
import { createSettings } from "../config/settings.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { toJson } from "../to-json.ts";

/** How `digestkit rules` lists. */
export const listFormats = ["pretty", "json"] as const;

/** Options of `digestkit rules`. */
export interface ListRulesOptions extends RuleSelectionOptions {
  /** How to list. */
  format: (typeof listFormats)[number];
}

/**
 * `digestkit rules`: list all rules with the severities that hold in the folder of the run.
 *
 * @param options - Command-line options.
 * @param io - The world.
 * @returns 0.
 * @throws Failure when the configuration cannot be used.
 */
export async function listRules(options: ListRulesOptions, io: Io): Promise<ExitCode> {
  const { selection } = await createSettings(options, io)("-");
  const active = new Map(resolveRules(selection).active.map((entry) => [entry.rule.id, entry]));
  const listed = rules.map(({ id, docs }) => {
    const entry = active.get(id);
    return {
      ruleId: id,
      severity: entry?.severity ?? "off",
      ...(entry && { options: entry.options }),
      summary: docs.summary,
    };
  });
  const width = Math.max(...listed.map(({ ruleId }) => ruleId.length));
  const lines = listed.map(
    ({ ruleId, severity, summary }) => `${ruleId.padEnd(width)}  ${severity.padEnd("warning".length)}  ${summary}\n`,
  );
  io.stdout(options.format === "json" ? toJson({ version: 1, rules: listed }) : lines.join(""));
  return exitCode.clean;
}
