import { skipSpaces } from "../characters/skip.ts";
import { place } from "../tree/position.ts";
import type { BlockState } from "./block-state.ts";
import { addLeaf } from "./add-leaf.ts";
import { addSlice, textOfLines, withoutFinalEol } from "./leaf.ts";
import { readLine } from "./line-cursor.ts";

/** Whether a source begins as front matter does, whatever follows. */
export function beginsAsFrontMatter(source: string): boolean {
  return source.startsWith("---") && isFence(source, 0, lineEndAfter(source, 0));
}

/** `---`, lines, `---` at the very start of the source. Without a closing line it is no front matter. */
export function readFrontMatter(state: BlockState): void {
  const { source } = state;
  if (!beginsAsFrontMatter(source)) return;
  const close = closingFence(source, lineEndAfter(source, 0));
  if (close < 0) return;
  readLine(state);
  const lines = { text: "", from: state.nextLine, to: state.nextLine };
  for (readLine(state); state.lineStart < close; readLine(state)) {
    addSlice(lines, source, state.lineStart, state.nextLine, 0);
  }
  const value = withoutFinalEol(textOfLines(lines, source));
  addLeaf(state, { type: "yaml", value, position: place(state, 0, state.lineEnd) });
}

function closingFence(source: string, from: number): number {
  let end = from;
  while (end < source.length) {
    const start = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    // Only lines that begin with the marker need to be read; the others are skipped by the search for their end.
    end = lineEndAfter(source, start);
    if (source.startsWith("---", start) && isFence(source, start, end)) return start;
  }
  return -1;
}

function isFence(source: string, from: number, to: number): boolean {
  return skipSpaces(source, from + 3, to) === to;
}

function lineEndAfter(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13) break;
    at++;
  }
  return at;
}
