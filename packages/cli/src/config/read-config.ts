import { parseJson, placeMessages, type Message } from "@digestkit/schema";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { readInput } from "../read-input.ts";
import { checkConfig } from "./check-config.ts";
import type { Config } from "./config.ts";

/**
 * Read a configuration file.
 *
 * @param path - Absolute path, or one relative to `io.cwd`.
 * @param name - Its name, for messages.
 * @param io - The world.
 * @returns The configuration.
 * @throws Failure with messages that have line and column, when the file cannot be read or is no configuration.
 */
export async function readConfig(path: string, name: string, io: Io): Promise<Config> {
  const { source, messages: ofBytes } = await readInput(path, {}, io);
  const { value, messages: ofJson } = parseJson(source, { file: name });
  const messages: Message[] = ofBytes.length > 0 ? ofBytes.map((message) => ({ ...message, file: name })) : ofJson;
  // The keys of a configuration stand where those of its text do, behind a byte order mark, too.
  const text = source.replace(/^\uFEFF/u, " ");
  if (messages.length === 0) messages.push(...placeMessages(checkConfig(value), { source: text, file: name }));
  if (messages.length > 0) {
    const reason = `Unexpected configuration in \`${name}\`, expected one that can be used: correct what is reported above`;
    throw new Failure(reason, [{ file: name, source, messages }]);
  }
  return value as Config;
}
