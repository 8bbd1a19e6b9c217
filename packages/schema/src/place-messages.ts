import { jsonPlaces, type JsonPlace } from "./json-places.ts";
import { lineStarts, positionAt } from "./line-starts.ts";
import type { Message } from "./message.ts";

/** Where the value came from that messages are about. */
export interface JsonOrigin {
  /** The JSON text the value was parsed from: messages then say at which line and column. */
  source?: string;
  /** Name of that text. */
  file?: string;
}

/**
 * Gives messages about a value their file and, where its JSON text is known, the place that their `path` leads to.
 *
 * @param messages - Messages with paths; not changed.
 * @param origin - Text and name.
 * @returns New messages, in the order of the text where it is known. One about an unknown key has the place of the key.
 * @example
 * ```ts
 * import { placeMessages } from "@digestkit/schema";
 *
 * const source = '{\n  "port": 0\n}';
 * const [message] = placeMessages([{ ruleId: "port", severity: "error", reason: "Unexpected 0", path: ["port"] }], { source });
 * console.log(message?.place?.start.line); // => 2
 * ```
 */
export function placeMessages(messages: readonly Message[], { source, file }: JsonOrigin): Message[] {
  const named = file === undefined ? [...messages] : messages.map((message) => ({ ...message, file }));
  if (source === undefined || named.length === 0) return named;
  const starts = lineStarts(source);
  const places = jsonPlaces(
    source,
    named.map(({ path = [] }) => path),
  );
  const placed = named.map((message, index): Message => {
    const { value, key } = places[index] as JsonPlace;
    const { start, end } = message.ruleId === "unknown-key" && key ? key : value;
    return message.path ? { ...message, place: positionAt(starts, start, end) } : message;
  });
  const offsetOf = (message: Message): number => message.place?.start.offset ?? source.length;
  return placed.toSorted((a, b) => offsetOf(a) - offsetOf(b));
}
