import { beginLine } from "../tree/source-lines.ts";
import type { BlockState } from "./block-state.ts";

/** Moves to the line that starts at `nextLine`. */
export function readLine(state: BlockState): void {
  const { source } = state;
  const start = state.nextLine;
  let end = source.indexOf("\n", start);
  if (end < 0) end = source.length;
  let next = end + 1;
  if (state.nextCarriageReturn < end) {
    if (state.nextCarriageReturn < start) state.nextCarriageReturn = nextCarriageReturn(source, start);
    if (state.nextCarriageReturn < end) {
      end = state.nextCarriageReturn;
      next = source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    }
  }
  state.lineStart = start;
  state.lineEnd = end;
  state.nextLine = next;
  resetLine(state);
  beginLine(state.lines, start);
}

/** Puts the cursor to the start of the line. */
export function resetLine(state: BlockState): void {
  state.at = state.lineStart;
  state.column = 0;
  state.spare = 0;
  state.nonSpace = -1;
  state.lazy = false;
  state.interrupt = false;
  state.quoted = false;
  state.indented = false;
  state.indentedTo = -1;
}

function nextCarriageReturn(source: string, from: number): number {
  const found = source.indexOf("\r", from);
  return found < 0 ? source.length : found;
}

/** Offset of the next character of the line that is no space, or the end of the line. */
export function nonSpace(state: BlockState): number {
  if (state.nonSpace >= state.at) return state.nonSpace;
  const { source, lineEnd } = state;
  let at = state.at;
  while (at < lineEnd) {
    const code = source.charCodeAt(at);
    if (code !== 32 && code !== 9) break;
    at++;
  }
  state.nonSpace = at;
  return at;
}

/** Whether nothing but space is left of the line. */
export function isBlank(state: BlockState): boolean {
  return nonSpace(state) === state.lineEnd;
}

/** Takes up to `max` columns of space and says how many there were. A tab may be used in part. */
export function takeSpaces(state: BlockState, max: number): number {
  const { source, lineEnd } = state;
  let taken = 0;
  while (taken < max) {
    if (state.spare > 0) state.spare--;
    else {
      if (state.at >= lineEnd) break;
      const code = source.charCodeAt(state.at);
      if (code === 9) state.spare = 3 - (state.column & 3);
      else if (code !== 32) break;
      state.at++;
    }
    state.column++;
    taken++;
  }
  return taken;
}

/** Whether a space follows. */
export function atSpace(state: BlockState): boolean {
  if (state.spare > 0) return true;
  if (state.at >= state.lineEnd) return false;
  const code = state.source.charCodeAt(state.at);
  return code === 32 || code === 9;
}

/** Code at the cursor, or -1 at the end of the line. */
export function codeHere(state: BlockState): number {
  return state.at < state.lineEnd ? state.source.charCodeAt(state.at) : -1;
}

/** Takes characters that are no space. */
export function skip(state: BlockState, count: number): void {
  state.at += count;
  state.column += count;
}

/** Columns of space at the cursor, without taking them; at most `max`. */
export function countSpaces(state: BlockState, max: number): number {
  const { at, column, spare } = state;
  const count = takeSpaces(state, max);
  state.at = at;
  state.column = column;
  state.spare = spare;
  return count;
}

/** Puts the cursor back. */
export function moveTo(state: BlockState, at: number, column: number, spare: number): void {
  state.at = at;
  state.column = column;
  state.spare = spare;
  // `nonSpace` may lie beyond a marker that is not taken after all.
  if (state.nonSpace > at) state.nonSpace = -1;
}
