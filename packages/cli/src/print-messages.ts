import { toPretty } from "@digestkit/validate";
import type { Message } from "@digestkit/schema";
import type { Io } from "./io.ts";

/** What a reporter needs of one file. */
export interface FileMessages {
  file: string;
  source: string;
  messages: Message[];
}

/**
 * Print messages for people on standard error; nothing at all where there are none.
 *
 * @param files - Files with their messages.
 * @param io - The world.
 */
export function printMessages(files: readonly FileMessages[], io: Io): void {
  if (files.every((file) => file.messages.length === 0)) return;
  io.stderr(toPretty(files, { color: usesColor(io.env, io.stderrIsTerminal), width: io.columns }));
}

/**
 * Whether output to a stream is coloured: `NO_COLOR` forbids and `FORCE_COLOR` demands it, otherwise terminals get colour.
 *
 * @param env - Environment variables.
 * @param isTerminal - Whether the stream is a terminal.
 * @returns `true` for colour.
 * @see https://no-color.org
 */
export function usesColor(env: Io["env"], isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] !== undefined) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}
