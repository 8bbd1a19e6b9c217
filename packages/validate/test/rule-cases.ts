import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dictionary, LintOptions, RuleOptions } from "../src/index.ts";

/** One case of one rule: a folder `test/cases/<rule>/<ok|ng>.<what>` with all stages side by side. */
export interface RuleCase {
  rule: string;
  /** `ok.…`: nothing is reported; `ng.…`: something is. */
  name: string;
  folder: string;
  /** `input.txt` */
  source: string;
  options: CaseOptions;
}

/** `options.json`: what the case is run with, when the defaults do not do. */
export interface CaseOptions {
  options?: RuleOptions;
  language?: string;
  file?: string;
  /** Words the dictionary does not know, with its suggestions. */
  dictionary?: Record<string, string[]>;
  /** Rules to run besides the one the case is about. */
  with?: string[];
}

const casesFolder = fileURLToPath(new URL("cases/", import.meta.url));

/** All cases, by rule and name. */
export function ruleCases(): RuleCase[] {
  return readdirSync(casesFolder)
    .filter((name) => !name.startsWith("."))
    .toSorted()
    .flatMap((rule) =>
      readdirSync(casesFolder + rule)
        .toSorted()
        .map((name) => {
          const folder = `${casesFolder}${rule}/${name}/`;
          const options = existsSync(`${folder}options.json`) ? readFileSync(`${folder}options.json`, "utf8") : "{}";
          return {
            rule,
            name,
            folder,
            source: readFileSync(`${folder}input.txt`, "utf8"),
            options: JSON.parse(options) as CaseOptions,
          };
        }),
    );
}

/** A dictionary that knows every word but these. */
export function dictionaryWithout(unknown: Record<string, string[]>): Dictionary {
  return { correct: (word) => !Object.hasOwn(unknown, word), suggest: (word) => unknown[word] ?? [] };
}

/** The rules of one case and nothing else. */
export function lintOptionsOf(
  { rule, source, options }: RuleCase,
  rules: NonNullable<LintOptions["rules"]>,
): LintOptions {
  const wanted = new Set([rule, ...(options.with ?? [])]);
  const list = rules.filter((entry) => "check" in entry && wanted.has(entry.id));
  const lintOptions: LintOptions = { source, rules: list, file: options.file ?? "sample.txt" };
  if (options.dictionary) lintOptions.dictionary = dictionaryWithout(options.dictionary);
  const own = list.find((entry) => "check" in entry && entry.id === rule);
  if (options.options && own && "check" in own) lintOptions.settings = { [rule]: [own.severity, options.options] };
  return lintOptions;
}
