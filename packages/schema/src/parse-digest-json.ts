import { assertString } from "./assert-string.ts";
import { checkInputSize, maxInputBytes, type InputSizeOptions } from "./check-input-size.ts";
import { parseJson } from "./parse-json.ts";
import { parseDigest, type ParsedDigest } from "./parse-digest.ts";

/** Largest JSON text, in bytes of UTF-8, that is read unless told otherwise: a source of the largest size with all its positions. */
export const maxJsonLength: number = 16 * maxInputBytes;

/**
 * Reads a digest from JSON text: `JSON.parse` and {@link parseDigest}, with every message at its line and column.
 *
 * @param text - JSON text; a byte order mark is passed over.
 * @param options - Name of the text, and the largest size (16 MiB unless set).
 * @returns As {@link parseDigest}. Text that is no JSON gives one message at the first fault.
 * @throws {TypeError} If the text is no string.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 * @example
 * ```ts
 * import { parseDigestJson } from "@digestkit/schema";
 *
 * const { messages } = parseDigestJson('{\n  "id": }', { file: "issue.json" });
 * console.log(messages[0]?.place?.start.line); // => 2
 * console.log(messages[0]?.reason); // => Unexpected `}`, expected a value: correct the JSON
 * ```
 */
export function parseDigestJson(text: string, options: InputSizeOptions = {}): ParsedDigest {
  assertString(text, "text");
  const { file, maxBytes = maxJsonLength } = options;
  const named = file === undefined ? {} : { file };
  const tooLarge = checkInputSize(text, { ...named, maxBytes });
  if (tooLarge) return { messages: [tooLarge] };
  const { value, messages } = parseJson(text, named);
  if (messages.length > 0) return { messages };
  // The offsets of the text are those of what is parsed, mark and all.
  return parseDigest(value, { source: text.replace(/^\ufeff/u, " "), ...named });
}
