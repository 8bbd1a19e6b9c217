import { positionAt, type Link, type PhrasingContent, type Position, type Text } from "@digestkit/schema";
import type { Line } from "../lines/line.ts";
import type { Sheet } from "../sheet.ts";
import { findAddresses } from "./find-addresses.ts";

/**
 * The content of a paragraph: its text, addresses as links. Nothing else in plain text is mark-up.
 *
 * @param sheet - The sheet.
 * @param lines - Lines of the paragraph.
 * @returns Text and links with exact positions.
 */
export function phrasing(sheet: Sheet, lines: readonly Line[]): PhrasingContent[] {
  const whole = joinedText(sheet, lines);
  const addresses = findAddresses(whole.value);
  if (addresses.length === 0) return whole.value === "" ? [] : [whole];
  const content: PhrasingContent[] = [];
  const pieces = createPieces(sheet, lines);
  let done = 0;
  for (const { url, from, to } of addresses) {
    if (from > done) content.push(pieces(done, from));
    const text = pieces(from, to);
    const link: Link = { type: "link", url, children: [text] };
    if (text.position) link.position = { start: text.position.start, end: text.position.end };
    content.push(link);
    done = to;
  }
  if (done < whole.value.length) content.push(pieces(done, whole.value.length));
  return content;
}

/**
 * The text of lines, joined by LF, as one node whose position maps it onto the source.
 *
 * @param sheet - The sheet.
 * @param lines - Lines in order.
 * @returns Text node.
 */
export function joinedText(sheet: Sheet, lines: readonly Line[]): Text {
  return createPieces(sheet, lines)(0, Number.POSITIVE_INFINITY);
}

/** Cuts the joined text into pieces, each asked for behind the one before, so that all of them cost one walk. */
function createPieces(sheet: Sheet, lines: readonly Line[]): (from: number, to: number) => Text {
  let index = 0;
  /** Where line `index` begins in the joined text. */
  let offset = 0;
  return (from, to) => {
    const runs: number[] = [];
    let value = "";
    for (; index < lines.length; offset += (lines[index] as Line).text.length + 1, index++) {
      const line = lines[index] as Line;
      const next = lines[index + 1];
      const low = Math.max(from, offset);
      const high = Math.min(to, offset + line.text.length);
      if (low < high) {
        const start = line.start + (low - offset);
        addRun(runs, value.length, high - low, sheet.toSource(start), sheet.toSource(start + high - low));
        value += line.text.slice(low - offset, high - offset);
      }
      const feed = offset + line.text.length;
      if (to <= feed) break;
      if (next && from <= feed) {
        addRun(runs, value.length, 1, sheet.toSource(line.end), sheet.toSource(next.start));
        value += "\n";
      }
    }
    return withPosition(sheet, value, runs);
  };
}

/** Adds a run of the value, joined to the one before where both are verbatim and touch. */
function addRun(runs: number[], length: number, size: number, start: number, end: number): void {
  const from = runs.at(-3);
  const isVerbatim = from !== undefined && (runs.at(-1) as number) - (runs.at(-2) as number) === length - from;
  if (isVerbatim && size === end - start && runs.at(-1) === start) runs[runs.length - 1] = end;
  else runs.push(length, start, end);
}

function withPosition(sheet: Sheet, value: string, runs: number[]): Text {
  const start = runs[1];
  const end = runs.at(-1);
  if (start === undefined || end === undefined) return { type: "text", value };
  const position: Position = positionAt(sheet.starts, start, end);
  if (runs.length > 3 || end - start !== value.length) position.runs = runs;
  return { type: "text", value, position };
}
