import { fromMarkdown } from "@digestkit/markdown";
import { annotate } from "@digestkit/quotations";
import { languages } from "@digestkit/quotations/languages";
import {
  maxInputBytes,
  maxJsonLength,
  parseDigestJson,
  positionAt,
  type Digest,
  type Message,
} from "@digestkit/schema";
import { fromText } from "@digestkit/text";
import { dateOfName } from "./date-of-name.ts";
import { readInput, type ReadInputOptions } from "./read-input.ts";
import { sourceFormat, type SourceFormat } from "./source-format.ts";
import type { Io } from "./io.ts";

/** Options of every command that reads a digest. */
export interface ReadDigestOptions extends ReadInputOptions {
  /** Input format, if the file name does not show it. */
  from?: SourceFormat;
  /** BCP 47 tag of the digest's language, if the digest does not state it. */
  lang?: string;
}

/** A digest that was read, with its source and what the reader had to say. */
export interface ReadDigest {
  file: string;
  format: SourceFormat;
  source: string;
  /** Absent where the input is no digest at all. */
  digest?: Digest;
  messages: Message[];
  /** Whether the file can be written back as UTF-8 without loss. */
  rewritable?: boolean;
}

type Reader = (
  source: string,
  options: { file: string; language?: string },
) => { digest?: Digest; messages: Message[] };

const readers: Record<SourceFormat, Reader> = {
  text: fromText,
  markdown: fromMarkdown,
  json: parseDigestJson,
};

/**
 * Read a file into an annotated digest.
 *
 * @param path - Path relative to `io.cwd`, or `-` for standard input.
 * @param options - Format, language, name for standard input, size limit.
 * @param io - The world.
 * @returns The digest, its source and the messages of every step.
 * @throws Failure when the file cannot be read at all.
 */
export async function readDigest(path: string, options: ReadDigestOptions, io: Io): Promise<ReadDigest> {
  const format = options.from ?? sourceFormat(path === "-" ? (options.stdinFilename ?? "") : path);
  const maxBytes = format === "json" ? maxJsonLength : maxInputBytes;
  const { source, file, messages, rewritable } = await readInput(path, { maxBytes, ...options }, io);
  return { ...digestOf(source, file, { ...options, from: format }, messages), rewritable };
}

/**
 * Read text that is already in memory into an annotated digest.
 *
 * @param source - Text of the digest.
 * @param file - Its name; tells the format when `options.from` does not.
 * @param options - Format and language.
 * @param messages - What was already said of it; an error among them means that there is no text to read.
 * @returns The digest, its source and the messages of every step.
 */
export function digestOf(
  source: string,
  file: string,
  options: ReadDigestOptions,
  messages: Message[] = [],
): ReadDigest {
  const format = options.from ?? sourceFormat(file);
  if (source === "" && messages.some((message) => message.severity === "error"))
    return { file, format, source, messages };
  const read = readers[format](source, options.lang === undefined ? { file } : { file, language: options.lang });
  const blank = format !== "json" && source.trim() === "" ? [blankInput(file)] : [];
  const result: ReadDigest = { file, format, source, messages: [...messages, ...blank, ...read.messages] };
  if (read.digest) {
    const digest = format === "json" ? read.digest : withDateOf(file, read.digest);
    result.digest = annotate(digest, { languages });
  }
  return result;
}

/** An issue that states no date was published when its file's name says. */
function withDateOf(file: string, digest: Digest): Digest {
  const { issueDate, datePublished, temporalCoverage } = digest;
  const date = (issueDate ?? datePublished ?? temporalCoverage) ? undefined : dateOfName(file);
  return date === undefined ? digest : { ...digest, datePublished: date };
}

/** A reader makes an empty document of an empty file; whoever named the file will want to know. */
function blankInput(file: string): Message {
  const reason = "Unexpected file without any text, expected a digest: check that the right file was named";
  return { ruleId: "blank-input", severity: "warning", reason, place: positionAt([0], 0, 0), file };
}
