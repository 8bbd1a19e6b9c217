import { blank, isIn } from "../characters/character-class.ts";
import type { InlineState } from "./inline-state.ts";
import { addToken, flushText } from "./add-token.ts";
import { tokenKind } from "./tokens.ts";
import { skipSpaces, trailingSpaces } from "../characters/skip.ts";

/** A line ending: two spaces before it make a hard break; other space around it is dropped. */
export function readLineEnding(state: InlineState, code: number): void {
  const { text, at, to, pending } = state;
  const end = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  const next = skipSpaces(text, end, to);
  if (next === end && (at === pending || !isIn(text.charCodeAt(at - 1), blank))) {
    // Nothing to drop: the line ending stays part of the text around it.
    state.at = end;
    return;
  }
  const from = trailingSpaces(text, pending, at);
  const hard = at - from >= 2 && isAllSpaces(text, from, at);
  if (hard) addToken(state, tokenKind.break, from, end);
  else addLineEnding(state, from, at, end);
  state.pending = next;
  state.at = next;
}

function addLineEnding(state: InlineState, from: number, at: number, end: number): void {
  flushText(state, from);
  state.pending = at;
  addToken(state, tokenKind.eol, at, end);
}

/** Tabs make no hard break. */
function isAllSpaces(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return false;
  return true;
}
