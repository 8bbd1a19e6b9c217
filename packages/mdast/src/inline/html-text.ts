import { isIn, lineEnding } from "../characters/character-class.ts";
import type { InlineState } from "./inline-state.ts";
import { sourceOffset } from "./source-offset.ts";

/** Text of inline HTML: up to three columns of space after a line ending are no part of it, as the reference has it. */
export function htmlText(state: InlineState, from: number, to: number): string {
  const { text } = state;
  const raw = text.slice(from, to);
  if (!raw.includes("\n") && !raw.includes("\r")) return raw;
  let result = "";
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isIn(code, lineEnding) || (code === 13 && text.charCodeAt(at + 1) === 10)) continue;
    result += text.slice(start, at + 1);
    start = at + 1;
    let columns = 0;
    while (columns < 3 && start < to) {
      const next = text.charCodeAt(start);
      if (next === 9) {
        const width = 4 - (columnOf(state, start) & 3);
        start++;
        if (columns + width > 3) result += "   ".slice(0, columns + width - 3);
        columns += width;
      } else if (next === 32) {
        start++;
        columns++;
      } else break;
    }
    at = start - 1;
  }
  return result + text.slice(start, to);
}

/** Column, with tabs expanded, of a character of the text in its source line. */
function columnOf(state: InlineState, index: number): number {
  const { source } = state.lines;
  const offset = sourceOffset(state.job.segments, index);
  let start = offset;
  while (start > 0 && !isIn(source.charCodeAt(start - 1), lineEnding)) start--;
  let column = 0;
  for (let at = start; at < offset; at++) column += source.charCodeAt(at) === 9 ? 4 - (column & 3) : 1;
  return column;
}
