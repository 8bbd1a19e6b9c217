import { byteLength } from "./byte-length.ts";
import type { Message } from "./message.ts";

/** Largest input a reader takes unless told otherwise: 1 MiB, some 500 printed pages. */
export const maxInputBytes = 1_048_576;

/** What the size check needs to know. */
export interface InputSizeOptions {
  /** Name of the source, for the message. */
  file?: string;
  /** Largest size to let through, in bytes; {@link maxInputBytes} unless set. */
  maxBytes?: number;
}

/**
 * The parse budget: what every reader asks before it looks at its input, and a program before it reads a file.
 *
 * @param input - Size of the input in bytes, or a text, which counts as its bytes in UTF-8.
 * @param options - Name of the source, and another limit.
 * @returns One message when the input is too large, else nothing.
 * @example
 * ```ts
 * import { checkInputSize } from "@digestkit/schema";
 *
 * console.log(checkInputSize(1000)); // => undefined
 * console.log(checkInputSize(104_857_600)?.ruleId); // => input-size
 * ```
 */
export function checkInputSize(input: number | string, options: InputSizeOptions = {}): Message | undefined {
  const { file, maxBytes = maxInputBytes } = options;
  // No unit of UTF-16 is more than three bytes.
  if (typeof input === "string" && input.length * 3 <= maxBytes) return undefined;
  const size = typeof input === "string" ? byteLength(input) : input;
  if (size <= maxBytes) return undefined;
  return {
    ruleId: "input-size",
    severity: "error",
    reason: `Unexpected input of ${size} bytes, expected at most ${maxBytes}: split it, or raise the limit for a source you trust`,
    ...(file === undefined ? {} : { file }),
    actual: String(size),
    expected: [String(maxBytes)],
  };
}
