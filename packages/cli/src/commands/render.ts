import { shownTo, type Audience } from "@digestkit/adapter-kit";
import type { Digest, Message } from "@digestkit/schema";
import { sortMessages } from "@digestkit/validate";
import { editions, type EditionName, type EditionOptions } from "../editions.ts";
import { createSettings, type ConfigOptions } from "../config/settings.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { Failure } from "../failure.ts";
import { placedInSource } from "../placed-in-source.ts";
import { printMessages } from "../print-messages.ts";
import { refuseSameFile } from "../refuse-same-file.ts";
import { readEditionOptions } from "../read-edition-options.ts";
import { readDigest, type ReadDigestOptions } from "../read-digest.ts";
import { writeResult } from "../write-result.ts";
import type { Io } from "../io.ts";

/** Options of `digestkit render`. */
export interface RenderOptions extends ReadDigestOptions, ConfigOptions {
  to: EditionName;
  /** File to write; standard output when absent. */
  output?: string;
  /** Options of the edition, each `key=value`. */
  option?: readonly string[];
  /** Who will read it: names they must not learn are withheld. */
  audience?: Audience;
}

/**
 * `digestkit render FILE --to EDITION`: read a digest and write one edition of it. Messages go to standard
 * error, the edition alone to standard output.
 *
 * @param file - Path, or `-` for standard input.
 * @param options - Command-line options.
 * @param io - The world.
 * @returns 0, or 1 when the reader or the edition found an error.
 */
export async function renderDigest(file: string, options: RenderOptions, io: Io): Promise<ExitCode> {
  const { audience: optionAudience, ...editionOptions } = readEditionOptions(options.to, options.option ?? []);
  const audience = oneAudience(options.audience, optionAudience as Audience | undefined);
  await refuseSameFile(file, options.output, io.cwd);
  const { lang } = await createSettings(options, io)(file);
  const read = await readDigest(file, lang === undefined ? options : { ...options, lang }, io);
  const messages = [...read.messages];
  if (read.digest) {
    const report = (message: Message): void => void messages.push({ ...message, file: read.file });
    // The JSON edition is the document itself, and has nothing to report.
    const placed = options.to === "json" ? read.digest : placedInSource(read.digest, read.format);
    const digest = shownTo(placed, audience === undefined ? {} : { audience });
    const edition = await renderEdition(options.to, digest, editionOptions, report);
    await writeResult(edition, options.output, io);
  }
  printMessages([{ file: read.file, source: read.source, messages: sortMessages(messages) }], io);
  return messages.some((message) => message.severity === "error") ? exitCode.findings : exitCode.clean;
}

/** `--audience` and `--option audience=…` are the same; who gives both has to mean one. */
function oneAudience(option: Audience | undefined, ofEdition: Audience | undefined): Audience | undefined {
  if (option !== undefined && ofEdition !== undefined && option !== ofEdition)
    throw new Failure(`Unexpected audiences \`${option}\` and \`${ofEdition}\`, expected one: leave one option out`);
  return option ?? ofEdition;
}

/** What an edition says about its options is for the user; it is no fault of the program. */
async function renderEdition(
  to: EditionName,
  digest: Digest,
  options: EditionOptions,
  report: (message: Message) => void,
): Promise<string | Uint8Array> {
  try {
    return await editions[to].render(digest, options, report);
  } catch (error) {
    const isAboutOptions = error instanceof TypeError || error instanceof RangeError;
    if (!isAboutOptions || Object.keys(options).length === 0) throw error;
    throw new Failure(error.message);
  }
}
