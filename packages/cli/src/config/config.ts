import type { PresetName, RuleSetting } from "@digestkit/validate";

/** What `digestkit.config.json` can say. It is data: nothing in it is run. */
export interface Config {
  /** List of rules to run. */
  preset?: PresetName;
  /** Changes to that list, by rule id: `"off"`, a severity, or a severity with options. */
  rules?: Readonly<Record<string, RuleSetting>>;
  /** Words that are right although the dictionary does not know them. */
  words?: readonly string[];
  /** File with further such words, one a line; relative to the configuration. */
  wordsFile?: string;
  /** File with the findings that are known; relative to the configuration. */
  baseline?: string;
  /** BCP 47 tag of digests that do not say their language. */
  language?: string;
}

/** Name of the file. */
export const configName = "digestkit.config.json";
