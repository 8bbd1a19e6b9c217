import type { Message } from "./message.ts";

/** Largest input a reader takes unless told otherwise: 1 MiB, some 500 printed pages. */
export const maxInputBytes = 1_048_576;

/** What the size check needs to know. */
export interface InputSizeOptions {
  /** Name of the source, for the message. */
  file?: string;
  /** Largest size to let through; {@link maxInputBytes} unless set. */
  maxBytes?: number;
}

/**
 * The parse budget: what every reader asks before it looks at its input, and a program before it reads a file.
 *
 * @param size - Size of the input: bytes of a file, or `length` of a string.
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
export function checkInputSize(size: number, options: InputSizeOptions = {}): Message | undefined {
  const { file, maxBytes = maxInputBytes } = options;
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
