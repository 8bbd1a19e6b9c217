import { binaryFormat } from "./binary-format.ts";
import { checkInputSize, type InputSizeOptions } from "./check-input-size.ts";
import { detectEncoding, type Encoding } from "./detect-encoding.ts";
import { lineStarts, positionAt } from "./line-starts.ts";
import type { Message } from "./message.ts";

/** A file as text. */
export interface DecodedText {
  /** The text with its byte order mark, if it had one; U+FFFD for each byte sequence that is no character. Empty when refused. */
  text: string;
  /** What was wrong with the bytes; an `error` with an empty `text` when they were refused. */
  messages: Message[];
  /** How the bytes were read. */
  encoding: Encoding;
}

/**
 * Turns the bytes of a file into text: UTF-8, or UTF-16 with or without a byte order mark.
 *
 * A file over the limit or a binary one is refused with one message. Invalid sequences become U+FFFD and are reported once, at
 * the first. Line endings and all else stay as they are: the text is the source that positions count in; `gateText` comes next.
 *
 * @param bytes - The file.
 * @param options - Its name, and the largest size in bytes (1 MiB unless set).
 * @returns Text, messages and encoding; never throws.
 * @see https://encoding.spec.whatwg.org/
 * @example
 * ```ts
 * import { decodeText } from "@digestkit/schema";
 *
 * const { text, messages } = decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9]), { file: "menu.txt" });
 * console.log(text.endsWith("\ufffd")); // => true
 * console.log(messages[0]?.reason); // => Unexpected byte 0xE9 that is not valid UTF-8, expected UTF-8: save the file as UTF-8
 * ```
 */
export function decodeText(bytes: Uint8Array, options: InputSizeOptions = {}): DecodedText {
  const { encoding, guessed } = detectEncoding(bytes);
  const tooLarge = checkInputSize(bytes.length, options);
  if (tooLarge) return { text: "", messages: [tooLarge], encoding };

  const file = options.file === undefined ? {} : { file: options.file };
  // `ignoreBOM` keeps the mark: it belongs to the source, and offsets count it.
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const binary = binaryFormat(bytes, text);
  if (binary) {
    const reason = `Unexpected ${binary.name}, expected a text: ${binary.remedy}`;
    return { text: "", messages: [{ ruleId: "binary-input", severity: "error", reason, ...file }], encoding };
  }
  const messages: Message[] = [];
  if (guessed) {
    const reason = `Unexpected ${encoding.toUpperCase()} without a byte order mark, expected UTF-8: save the file as UTF-8`;
    messages.push({ ruleId: "text-encoding", severity: "warning", reason, ...file, place: positionAt([0], 0, 0) });
  }
  const invalid = invalidSequences(bytes, text, encoding);
  if (invalid) {
    const { name, first, count } = invalid;
    const others = count === 1 ? "" : ` (the first of ${count})`;
    messages.push({
      ruleId: "text-encoding",
      severity: "error",
      reason: `Unexpected ${name} that is not valid ${encoding.toUpperCase()}${others}, expected UTF-8: save the file as UTF-8`,
      place: positionAt(lineStarts(text), first, first + 1),
      ...file,
    });
  }
  return { text, messages, encoding };
}

interface InvalidSequences {
  /** The first of them, in words. */
  name: string;
  /** Its offset in the text. */
  first: number;
  count: number;
}

function invalidSequences(bytes: Uint8Array, text: string, encoding: Encoding): InvalidSequences | undefined {
  if (!text.includes("\ufffd") || isValid(bytes, encoding)) return undefined;
  return encoding === "utf-8" ? invalidUtf8(bytes, text) : invalidUtf16(bytes, text, encoding);
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** U+FFFD that stands in the file itself is a character like any other: only the others are counted. */
function invalidUtf8(bytes: Uint8Array, text: string): InvalidSequences | undefined {
  const encoder = new TextEncoder();
  let byteOffset = 0;
  let from = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", from)) {
    byteOffset += encoder.encode(text.slice(from, at)).length;
    if (!isWritten(bytes, byteOffset)) {
      const written = countWritten(bytes);
      const name = `byte 0x${(bytes[byteOffset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
      return { name, first: at, count: text.split("\ufffd").length - 1 - written };
    }
    byteOffset += 3;
    from = at + 1;
  }
  return undefined;
}

/** Whether U+FFFD itself, EF BF BD, stands at an offset. */
function isWritten(bytes: Uint8Array, offset: number): boolean {
  return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
}

function countWritten(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) if (isWritten(bytes, at)) count++;
  return count;
}

function invalidUtf16(bytes: Uint8Array, text: string, encoding: Encoding): InvalidSequences | undefined {
  const [low, high] = encoding === "utf-16le" ? [0, 1] : [1, 0];
  const isReplaced = (at: number): boolean =>
    text[at] === "\ufffd" && !(bytes[at * 2 + low] === 0xfd && bytes[at * 2 + high] === 0xff);
  let first = -1;
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
    if (!isReplaced(at)) continue;
    count++;
    if (first < 0) first = at;
  }
  const name = first * 2 + 1 < bytes.length ? "half of a surrogate pair" : "odd byte at the end";
  return first < 0 ? undefined : { name, first, count };
}
