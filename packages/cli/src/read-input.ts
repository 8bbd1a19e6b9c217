import { constants } from "node:fs";
import { access, readFile as readBytes, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { checkInputSize, decodeText, maxInputBytes, type Message } from "@digestkit/schema";
import { Failure } from "./failure.ts";
import type { Io } from "./io.ts";

/** A file as text, with what its bytes gave reason to say. */
export interface Input {
  /** Name to show in messages. */
  file: string;
  /** Decoded text; empty where the bytes could not be read as text. */
  source: string;
  messages: Message[];
  /** Whether writing the text back as UTF-8 would change nothing but what was edited. */
  rewritable: boolean;
}

/** Where input comes from and how large it may be. */
export interface ReadInputOptions {
  /** Name that stands for standard input in messages. */
  stdinFilename?: string;
  /** Largest input in bytes. */
  maxBytes?: number;
}

/**
 * Read a file, or standard input for `-`.
 *
 * @param path - Path relative to `io.cwd`, or `-`.
 * @param options - Name for standard input and size limit.
 * @param io - The world.
 * @returns Text and messages: content that is not text, or too large, is a message and not an exception.
 * @throws Failure when there is no such file, or no right to read it.
 */
export async function readInput(path: string, options: ReadInputOptions, io: Io): Promise<Input> {
  const { maxBytes = maxInputBytes } = options;
  const file = path === "-" ? (options.stdinFilename ?? "<stdin>") : path;
  const limits = { file, maxBytes };
  const bytes = path === "-" ? await io.readStdin(maxBytes + 1) : await readFile(resolve(io.cwd, path), limits);
  if (!(bytes instanceof Uint8Array)) return { file, source: "", messages: [bytes], rewritable: false };
  const { text, messages, encoding } = decodeText(bytes, limits);
  return { file, source: text, messages, rewritable: encoding === "utf-8" && messages.length === 0 };
}

/** The bytes of a file, or why it was not opened: one that is too large is not read. */
async function readFile(path: string, limits: { file: string; maxBytes: number }): Promise<Uint8Array | Message> {
  const size = await sizeOfReadable(path, limits.file);
  return checkInputSize(size, limits) ?? (await readBytes(path));
}

async function sizeOfReadable(path: string, name: string): Promise<number> {
  const stats = await stat(path).catch((error: unknown) => {
    throw new Failure(`Unexpected path \`${name}\`, expected a file: ${reasonOf(error)}`);
  });
  if (stats.isDirectory()) {
    throw new Failure(
      `Unexpected folder \`${name}\`, expected a file; name the digests in it, for example \`${name}/*.md\``,
    );
  }
  if (!stats.isFile()) throw new Failure(`Unexpected device \`${name}\`, expected a file; pass its content as \`-\``);
  await access(path, constants.R_OK).catch((error: unknown) => {
    throw new Failure(`Unexpected file \`${name}\`, expected one that can be read: ${reasonOf(error)}`);
  });
  return stats.size;
}

const reasons: Record<string, string> = {
  ENOENT: "there is no such file; check the path",
  ENOTDIR: "a part of the path is no folder; check the path",
  EACCES: "permission denied; change its access rights",
  ELOOP: "too many symbolic links",
  ENAMETOOLONG: "the name is too long",
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return reasons[code] ?? (code || "it cannot be opened");
}
