import { lineEndingLength } from "./align.ts";
import { addRun, type Runs } from "./runs.ts";

/**
 * How a value that keeps its lines whole (a code block, a block of HTML) maps onto its source: each line is the end of a line
 * of the source, behind indentation and `>` markers.
 *
 * @param value - Value of the node, lines separated by `\n`.
 * @param source - The source, as it was read or with LF line endings.
 * @param start - Where the first line stands: the offset of any character of it.
 * @param end - End of the node.
 * @returns Runs, or nothing when the value did not come from there.
 */
export function alignLines(value: string, source: string, start: number, end: number): Runs | undefined {
  const runs: Runs = [];
  let index = 0;
  let offset = start;
  for (const line of value.split("\n")) {
    const lineEnd = endOfLine(source, offset, end);
    if (index > 0) addRun(runs, index - 1, 1, offset - lineEndingBefore(source, offset), offset);
    const kept = commonEnd(line, source, offset, lineEnd);
    // `\tcode` where the tab was partly indentation: the value has spaces that no single character of the source stands for.
    if (kept < line.length) {
      const head = line.length - kept;
      if (line.slice(0, head).trim() !== "") return undefined;
      addRun(runs, index, head, Math.max(start, lineEnd - kept - 1), lineEnd - kept);
    }
    if (kept > 0) addRun(runs, index + line.length - kept, kept, lineEnd - kept, lineEnd);
    index += line.length + 1;
    offset = lineEnd + lineEndingLength(source, lineEnd);
  }
  return runs;
}

function endOfLine(source: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && lineEndingLength(source, at) === 0) at++;
  return at;
}

function lineEndingBefore(source: string, offset: number): number {
  return source.charAt(offset - 1) === "\n" && source.charAt(offset - 2) === "\r" ? 2 : 1;
}

/** How many characters at the end of both are the same. */
function commonEnd(line: string, source: string, start: number, end: number): number {
  let size = 0;
  while (size < line.length && end - size > start) {
    const expected = line.charAt(line.length - 1 - size);
    if (expected !== source.charAt(end - 1 - size) && expected !== "\ufffd") break;
    size++;
  }
  return size;
}
