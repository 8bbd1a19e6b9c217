import { lineStarts, positionAt } from "./line-starts.ts";
import type { Message, Severity } from "./message.ts";

/** A source made fit for parsing, and the way back. */
export interface GatedText {
  /** The source with LF line endings, without byte order mark, forbidden characters replaced by U+FFFD. */
  text: string;
  /** At most one message for each kind of character that was replaced. */
  messages: Message[];
  /**
   * The offset in the source of an offset in `text`, both in UTF-16 code units; O(log n).
   * The offset of a line ending is that of its first character: CR of CRLF.
   */
  toSource: (offset: number) => number;
}

/** What the text gate needs to know. */
export interface GateTextOptions {
  /** Name of the source, for messages. */
  file?: string;
}

interface Kind {
  found: RegExp;
  /** What stands in the text instead. */
  by: "\n" | "\ufffd";
  severity: Severity;
  name: string;
  remedy: string;
}

/** What may not pass as it is. Order is order of messages; CRLF and CR are handled apart, because they need no message. */
const kinds: Kind[] = [
  {
    found: /\0/u,
    by: "\ufffd",
    severity: "error",
    name: "NUL character",
    remedy: "expected text: delete it",
  },
  {
    // XML 1.0, production 2 (Char): of the C0 controls, only tab, LF and CR.
    found: /[\u0001-\u001f]/u,
    by: "\ufffd",
    severity: "error",
    name: "control character",
    remedy: "expected text: delete it",
  },
  {
    found: /\p{Cs}/u,
    by: "\ufffd",
    severity: "error",
    name: "half of a surrogate pair",
    remedy: "expected a whole character: type it again",
  },
  {
    found: /[\ufffe\uffff]/u,
    by: "\ufffd",
    severity: "error",
    name: "noncharacter",
    remedy: "expected text: delete it",
  },
  {
    // NEL, LS and PS end a line (Unicode, section 5.8), but few programs know.
    found: /[\u0085\u2028\u2029]/u,
    by: "\n",
    severity: "warning",
    name: "line separator",
    remedy: "expected a line feed: end the line with the Enter key",
  },
];

const gated = /\r\n?|[\0-\u0008\u000b\u000c\u000e-\u001f\u0085\u2028\u2029\ufffe\uffff]|\p{Cs}/gu;
const byteOrderMark = "\ufeff";

/**
 * The text gate: what every reader passes its source through before parsing.
 *
 * Line endings become LF, a byte order mark goes; NUL, half surrogate pairs and what XML 1.0 forbids become U+FFFD and are
 * reported. Nothing else changes: no Unicode normalisation. Runs in linear time, and costs one scan when nothing has to change.
 *
 * @param source - Source as it was read.
 * @param options - Name of the source.
 * @returns The text to parse, messages in coordinates of the source, and the map from offsets in the text to the source.
 * @see https://www.w3.org/TR/xml/#charsets
 * @example
 * ```ts
 * import { gateText } from "@digestkit/schema";
 *
 * const { text, toSource } = gateText("one\r\ntwo");
 * console.log(toSource(text.indexOf("two"))); // => 5
 * ```
 */
export function gateText(source: string, options: GateTextOptions = {}): GatedText {
  const marked = source.startsWith(byteOrderMark) ? 1 : 0;
  if (marked === 0 && source.search(gated) < 0) return { text: source, messages: [], toSource: (offset) => offset };

  /** Offsets in the text just after each LF that was CRLF. */
  const afterPairs: number[] = [];
  const found = new Map<Kind, { first: number; count: number; character: string }>();
  const text = source.slice(marked).replace(gated, (match, index: number) => {
    if (match === "\r\n") afterPairs.push(index - afterPairs.length + 1);
    if (match.startsWith("\r")) return "\n";
    const kind = kinds.find((candidate) => candidate.found.test(match)) as Kind;
    const seen = found.get(kind);
    if (seen) seen.count++;
    else found.set(kind, { first: index + marked, count: 1, character: match });
    return kind.by;
  });
  const messages = found.size === 0 ? [] : report(source, found, options.file);
  return { text, messages, toSource: (offset) => offset + marked + countUpTo(afterPairs, offset) };
}

function report(
  source: string,
  found: ReadonlyMap<Kind, { first: number; count: number; character: string }>,
  file: string | undefined,
): Message[] {
  const starts = lineStarts(source);
  return kinds.flatMap((kind) => {
    const seen = found.get(kind);
    if (!seen) return [];
    const code = `U+${seen.character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const times = seen.count === 1 ? code : `${code}, the first of ${seen.count}`;
    return {
      ruleId: "text-gate",
      severity: kind.severity,
      reason: `Unexpected ${kind.name} (${times}), ${kind.remedy}`,
      place: positionAt(starts, seen.first, seen.first + 1),
      ...(file === undefined ? {} : { file }),
      actual: seen.character,
    };
  });
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
