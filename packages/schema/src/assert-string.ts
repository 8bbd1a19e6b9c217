import { nameOfValue } from "./name-of-value.ts";

/**
 * Checks, at the door of a function that takes text, that it was given a string.
 *
 * @param value - What the caller gave.
 * @param name - Name of the argument or option, for the message.
 * @throws {TypeError} If it is no string.
 * @example
 * ```ts
 * import { assertString } from "@digestkit/schema";
 *
 * assertString("# News", "source"); // says nothing
 * ```
 */
export function assertString(value: unknown, name: string): asserts value is string {
  if (typeof value === "string") return;
  const hint = value instanceof Uint8Array ? ": decode the bytes, for instance with `decodeText`" : "";
  throw new TypeError(`Unexpected ${nameOfValue(value)} as ${name}, expected a string${hint}`);
}
