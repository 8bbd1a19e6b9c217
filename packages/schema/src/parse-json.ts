import { lineStarts, positionAt } from "./line-starts.ts";
import type { Message } from "./message.ts";
import { scanJson } from "./scan-json.ts";

/** What {@link parseJson} gives back. */
export interface ParsedJson {
  /** What the text says; absent when it is no JSON. */
  value?: unknown;
  /** The first fault, at its line and column; none for JSON. */
  messages: Message[];
}

/**
 * `JSON.parse` that does not throw, and says in every engine where a text stops being JSON.
 *
 * @param text - JSON text; a byte order mark is passed over.
 * @param options - Name of the text.
 * @returns The value, or a message. `placeMessages` gives messages about the value their places in the text.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 * @example
 * ```ts
 * import { parseJson } from "@digestkit/schema";
 *
 * const { messages } = parseJson('{\n  "preset": }', { file: "a.json" });
 * console.log(messages[0]?.reason); // => Unexpected `}`, expected a value: correct the JSON
 * ```
 */
export function parseJson(text: string, { file }: { file?: string } = {}): ParsedJson {
  // A space keeps the offsets: U+FEFF is no white space to JSON.
  const source = text.replace(/^\ufeff/u, " ");
  const fault = scanJson(source);
  if (!fault) return { value: JSON.parse(source) as unknown, messages: [] };
  const { start, end } = fault.range;
  const actual = start === end ? "end of the text" : `\`${JSON.stringify(source.slice(start, end)).slice(1, -1)}\``;
  const reason = `Unexpected ${actual}, expected ${fault.expected}: correct the JSON`;
  const place = positionAt(lineStarts(source), start, end);
  const message: Message = { ruleId: "json-syntax", severity: "error", reason, place };
  return { messages: [file === undefined ? message : { ...message, file }] };
}
