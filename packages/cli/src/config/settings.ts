import { dirname, relative, resolve } from "node:path";
import type { PresetName, RuleSelection, RuleSetting } from "@digestkit/validate";
import type { Io } from "../io.ts";
import type { Config } from "./config.ts";
import { findConfig } from "./find-config.ts";
import { readConfig } from "./read-config.ts";
import { readWords } from "./read-words.ts";
import { withWords } from "./with-words.ts";

/** Options of a command that looks for a configuration. */
export interface ConfigOptions {
  /** Path of the configuration; `false` for none. Searched for when absent. */
  config?: string | false;
  /** BCP 47 tag of digests that do not say their language. */
  lang?: string;
  /** Name that stands for standard input. */
  stdinFilename?: string;
}

/** Options of a command that runs rules. */
export interface RuleSelectionOptions extends ConfigOptions {
  /** List of rules to run. */
  preset?: PresetName;
  /** Settings of single rules. */
  rule?: Readonly<Record<string, "off" | "error" | "warning" | "info">>;
  /** Files with words that are right. */
  words?: readonly string[];
  /** File with the findings that are known. */
  baseline?: string;
}

/** What holds for one file: the command line over its configuration. */
export interface Settings {
  /** Which rules run, and how. */
  selection: RuleSelection;
  /** BCP 47 tag of a digest that does not say its language. */
  lang?: string;
  /** Path of the known findings. */
  baseline?: string;
}

/** Gives what holds for a file. */
export type SettingsOf = (file: string) => Promise<Settings>;

/**
 * What holds for the files of a run. Each configuration is searched for once a folder, and read once.
 *
 * @param options - Command-line options.
 * @param io - The world.
 * @returns Function from a path, or `-`, to its settings; it rejects with a Failure when a configuration or list cannot be used.
 */
export function createSettings(options: RuleSelectionOptions, io: Io): SettingsOf {
  const found = new Map<string, Promise<string | undefined>>();
  const made = new Map<string | undefined, Promise<Settings>>();
  const find = (folder: string): Promise<string | undefined> => {
    if (options.config === false) return Promise.resolve(undefined);
    return options.config === undefined ? findConfig(folder) : Promise.resolve(resolve(io.cwd, options.config));
  };
  return async (file) => {
    const folder = dirname(resolve(io.cwd, file === "-" ? (options.stdinFilename ?? "-") : file));
    const path = await once(found, folder, () => find(folder));
    return once(made, path, () => settingsIn(path, options, io));
  };
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

async function settingsIn(path: string | undefined, options: RuleSelectionOptions, io: Io): Promise<Settings> {
  const config: Config = path === undefined ? {} : await readConfig(path, nameOf(path, io), io);
  const beside = (name: string): string => nameOf(resolve(dirname(path ?? ""), name), io);
  const files = [...(config.wordsFile === undefined ? [] : [beside(config.wordsFile)]), ...(options.words ?? [])];
  const lists = await Promise.all(files.map((file) => readWords(file, io)));
  const preset = options.preset ?? config.preset;
  const selection: RuleSelection = {
    ...(preset && { preset }),
    settings: { ...config.rules, ...overruled(config.rules ?? {}, options.rule ?? {}) },
  };
  const lang = options.lang ?? config.language;
  const baseline = options.baseline ?? (config.baseline === undefined ? undefined : beside(config.baseline));
  return {
    selection: withWords(selection, [...(config.words ?? []), ...lists.flat()]),
    ...(lang !== undefined && { lang }),
    ...(baseline !== undefined && { baseline }),
  };
}

/** A severity on the command line leaves the options of the configuration as they are. */
function overruled(
  settings: Readonly<Record<string, RuleSetting>>,
  severities: NonNullable<RuleSelectionOptions["rule"]>,
): Record<string, RuleSetting> {
  return Object.fromEntries(
    Object.entries(severities).map(([id, severity]) => {
      const setting = Object.hasOwn(settings, id) ? settings[id] : undefined;
      return [id, typeof setting === "object" && severity !== "off" ? [severity, setting[1]] : severity];
    }),
  );
}

/** A path as messages name it: from the folder of the run. */
function nameOf(path: string, { cwd }: Io): string {
  return relative(cwd, path) || path;
}
