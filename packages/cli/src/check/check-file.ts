import type { Message } from "@digestkit/schema";
import { applyFixes, lint, newSince, sortMessages, type Baseline } from "@digestkit/validate";
import type { Settings } from "../config/settings.ts";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { placedInSource } from "../placed-in-source.ts";
import { digestOf, readDigest, type ReadDigest, type ReadDigestOptions } from "../read-digest.ts";
import { writeOutput } from "../write-output.ts";
import type { Dictionaries } from "./dictionaries.ts";

/** How one file is checked. */
export interface CheckFileOptions extends ReadDigestOptions {
  /** Mend what can be mended safely, in the file. */
  fix?: boolean;
}

/** What a file is checked with. */
export interface Checker {
  /** Rules and language. */
  settings: Settings;
  /** Findings that are known. */
  known?: Baseline;
  /** Dictionaries by language. */
  dictionaries: Dictionaries;
}

/** A file with the messages about it. */
export interface Checked {
  file: string;
  source: string;
  messages: Message[];
  /** Messages whose fix was applied. */
  fixed: Message[];
  /** Whether the file could not be read at all. */
  failed: boolean;
}

/**
 * Check one file, and mend it when asked to. A file that cannot be read gives a message and does not throw.
 *
 * @param file - Path, or `-`.
 * @param options - Format, language, whether to mend.
 * @param checker - Rules, known findings, dictionaries.
 * @param io - The world.
 * @returns Messages in the order of the text.
 */
export async function checkFile(file: string, options: CheckFileOptions, checker: Checker, io: Io): Promise<Checked> {
  const reading = checker.settings.lang === undefined ? options : { ...options, lang: checker.settings.lang };
  try {
    const read = await readDigest(file, reading, io);
    const messages = await check(read, checker);
    if (!options.fix) return { file: read.file, source: read.source, messages, fixed: [], failed: false };
    const reason = whyNotFixed(read);
    if (reason !== undefined) {
      const notFixed: Message[] =
        messages.length > 0 ? [{ ruleId: "not-fixed", severity: "warning", reason, file }] : [];
      return { file: read.file, source: read.source, messages: [...messages, ...notFixed], fixed: [], failed: false };
    }
    const mended = await fixAll(read, messages, reading, checker);
    if (mended.source !== read.source) await writeOutput(file, mended.source, io.cwd);
    return { file: read.file, ...mended, failed: false };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message: Message = { ruleId: "input-file", severity: "error", reason: error.message, file };
    return { file, source: "", messages: [message], fixed: [], failed: true };
  }
}

async function check(
  { digest, source, file, format, messages }: ReadDigest,
  { settings, known, dictionaries }: Checker,
): Promise<Message[]> {
  const all = [...messages];
  if (digest) {
    const dictionary = await dictionaries(digest.inLanguage ?? "en");
    const options = { ...settings.selection, file, ...(dictionary ? { dictionary } : {}) };
    all.push(...lint(placedInSource(digest, format), format === "json" ? options : { ...options, source }));
  }
  const sorted = sortMessages(all);
  return known ? newSince(sorted, known, source) : sorted;
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
  options: ReadDigestOptions,
  checker: Checker,
): Promise<Pick<Checked, "source" | "messages" | "fixed">> {
  let { source } = first;
  let messages = found;
  const fixed: Message[] = [];
  for (let round = 0; round < maxRounds; round++) {
    const { output, applied } = applyFixes(source, messages);
    if (output === source) break;
    source = output;
    fixed.push(...applied);
    messages = await check(digestOf(output, first.file, options), checker);
  }
  return { source, messages, fixed };
}
