import { escapeTerminal } from "@digestkit/adapter-kit";
import { applyFixes, lint, sortMessages, toJson as toJsonReport, toPretty, type Dictionary } from "@digestkit/validate";
import type { Message } from "@digestkit/schema";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { loadDictionary } from "../load-dictionary.ts";
import { placedInSource } from "../placed-in-source.ts";
import { usesColor } from "../print-messages.ts";
import { digestOf, readDigest, type ReadDigest, type ReadDigestOptions } from "../read-digest.ts";
import { toJson } from "../to-json.ts";
import { writeOutput } from "../write-output.ts";
import type { Io } from "../io.ts";

/** How `digestkit check` reports. */
export const reportFormats = ["pretty", "json"] as const;

/** Options of `digestkit check`. */
export interface CheckOptions extends ReadDigestOptions {
  format: (typeof reportFormats)[number];
  /** Mend what can be mended safely, in the files. */
  fix?: boolean;
  /** Report errors only. */
  quiet?: boolean;
  /** Warnings that are still no reason to fail. */
  maxWarnings: number;
  /** `false` to leave out the spelling. */
  spelling: boolean;
}

/** A file with the messages about it. */
interface Checked {
  file: string;
  source: string;
  messages: Message[];
  /** Whether the file could not be read at all. */
  failed: boolean;
}

/**
 * `digestkit check FILES…`: report what a careful editor would find, file by file. A file that cannot be read is reported and
 * does not keep the others from being checked.
 *
 * @param files - Paths, or `-` for standard input.
 * @param options - Command-line options.
 * @param io - The world.
 * @returns 0 when clean, 1 for errors or too many warnings, 2 when a file could not be read.
 */
export async function checkFiles(files: string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  if (options.fix && files.includes("-")) {
    throw new Failure("Unexpected `--fix` with standard input, expected files that can be changed; name the files");
  }
  const dictionaries = createDictionaries(options.spelling, io);
  const results: Checked[] = [];
  for (const file of files) results.push(await checkFile(file, options, dictionaries, io));
  report(results, options, io);
  if (results.some((result) => result.failed)) return exitCode.failure;
  const messages = results.flatMap((result) => result.messages);
  const count = (severity: Message["severity"]): number =>
    messages.filter((message) => message.severity === severity).length;
  return count("error") > 0 || count("warning") > options.maxWarnings ? exitCode.findings : exitCode.clean;
}

type Dictionaries = (language: string) => Promise<Dictionary | undefined>;

/** One dictionary a language and run: building one takes longer than checking a digest. */
function createDictionaries(spelling: boolean, io: Io): Dictionaries {
  const loaded = new Map<string, Promise<Dictionary | undefined>>();
  return (language) => {
    if (!spelling) return Promise.resolve(undefined);
    const known = loaded.get(language) ?? loadOrSay(language, io);
    loaded.set(language, known);
    return known;
  };
}

async function loadOrSay(language: string, io: Io): Promise<Dictionary | undefined> {
  const dictionary = await loadDictionary(language);
  if (!dictionary) {
    const shown = escapeTerminal(language.replace(/-.*/su, ""));
    io.stderr(
      `digestkit: spelling is not checked, there is no dictionary for \`${shown}\`: install nspell and dictionary-${shown}, or pass --no-spelling\n`,
    );
  }
  return dictionary;
}

async function checkFile(file: string, options: CheckOptions, dictionaries: Dictionaries, io: Io): Promise<Checked> {
  try {
    let read = await readDigest(file, options, io);
    let messages = await check(read, dictionaries);
    if (options.fix) {
      const reason = whyNotFixed(read);
      if (reason === undefined) {
        const { source } = read;
        ({ read, messages } = await fixAll(read, messages, options, dictionaries));
        if (read.source !== source) await writeOutput(file, read.source, io.cwd);
      } else if (messages.length > 0) {
        messages = [...messages, { ruleId: "not-fixed", severity: "warning", reason, file }];
      }
    }
    return { file: read.file, source: read.source, messages, failed: false };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message: Message = { ruleId: "input-file", severity: "error", reason: error.message, file };
    return { file, source: "", messages: [message], failed: true };
  }
}

async function check(
  { digest, source, file, format, messages }: ReadDigest,
  dictionaries: Dictionaries,
): Promise<Message[]> {
  if (!digest) return messages;
  const dictionary = await dictionaries(digest.inLanguage ?? "en");
  const options = { file, ...(dictionary ? { dictionary } : {}) };
  const found = lint(placedInSource(digest, format), format === "json" ? options : { ...options, source });
  return sortMessages([...messages, ...found]);
}

/** Files that cannot be mended in place without losing something. */
function whyNotFixed({ format, rewritable }: ReadDigest): string | undefined {
  if (format === "json")
    return "Unexpected `--fix` on a stored document, expected its source: mend the text or Markdown it was read from";
  return rewritable
    ? undefined
    : "Unexpected `--fix` on a file that is not UTF-8, expected one that can be written back without loss: save it as UTF-8 first";
}

/** One fix can uncover the next: a few rounds settle it, the bound keeps two rules from undoing each other for ever. */
const maxRounds = 10;

async function fixAll(
  first: ReadDigest,
  found: Message[],
  options: CheckOptions,
  dictionaries: Dictionaries,
): Promise<{ read: ReadDigest; messages: Message[] }> {
  let read = first;
  let messages = found;
  for (let round = 0; round < maxRounds; round++) {
    const { output } = applyFixes(read.source, messages);
    if (output === read.source) break;
    read = digestOf(output, read.file, options);
    messages = await check(read, dictionaries);
  }
  return { read, messages };
}

function report(results: Checked[], options: CheckOptions, io: Io): void {
  const shown = options.quiet
    ? results.map((result) => ({
        ...result,
        messages: result.messages.filter((message) => message.severity === "error"),
      }))
    : results;
  if (options.format === "json") io.stdout(toJson(toJsonReport(shown)));
  else io.stdout(toPretty(shown, { color: usesColor(io.env, io.stdoutIsTerminal), width: io.columns }));
}
